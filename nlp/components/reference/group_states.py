"""States spoken for by their officials: "US and Chinese officials", "the Syrian government", "officials from Iraq"."""

from spacy.tokens import Token

from nlp.components.actors.actors import Actor
from nlp.components.frames.syntax import SUBJECTS
from nlp.components.names.phrases import Phrase
from nlp.components.names.vocabulary import words
from nlp.components.places.seats_of_power import COMMON_GROUND
from nlp.components.reference.discourse import Discourse

_BEFORE_NOUNS = frozenset({"amod", "compound", "nmod"})
_DONE_TO = frozenset({"dobj", "nsubjpass", "pobj"})
_IN_CAPITALS = frozenset({"authorities", "officials"})
"""Who is met "in" a capital and is of its state; envoys there are of others."""
_OF_STATE = frozenset({"and", "government", "of", "or", "state"})


def add_states(view: Discourse, noun: Token) -> None:
    """ "US and Chinese officials", "the Syrian government", "officials from Iraq": the states spoken for."""
    start, actors = _before(view, noun)
    end = noun.i + 1
    if not actors:
        end, actors = _behind(view, noun)
    named = view.person_starts_at(end)
    if actors and not named and not view.within_person(start, end):
        view.add(start, end, "nationality", tuple(actors))


def is_state_itself(noun: Token) -> bool:
    """ "Between the Colombian state and the rebels": a party like others, not "the Indian state of Bihar"."""
    among = noun.dep_ == "pobj" and noun.head.lower_ in ("between", "by", "with")
    place = any(c.lower_ in ("in", "of", "where") for c in noun.rights)
    return noun.lower_ == "state" and (among or noun.dep_ in SUBJECTS) and not place


def _behind(view: Discourse, noun: Token) -> tuple[int, list[Actor]]:
    """ "Officials from Iraq", "envoys of Peru and Chile", "officials in Suva", where the city is told besides.

    Adjectives go on to others: "negotiators of the Israeli and Lebanese governments".
    """
    end, at = noun.i + 1, _behind_heads_of_state(noun)
    if at + 1 >= len(view.doc) or view.doc[at].lower_ not in ("of", "from", "for", "in"):
        return end, []
    after = at + 1 + (view.doc[at + 1].lower_ == "the")
    phrase = view.cover[after] if after < len(view.doc) else None
    if phrase is None or phrase.kind == "person":
        return end, []
    actors = [view.gathered.known(phrase.known)]
    if view.doc[at].lower_ == "in":
        return end, actors if noun.lower_ in _IN_CAPITALS and noun.dep_ in _DONE_TO and _governs(view, phrase) else []
    end = phrase.end
    # "the US and Russian ministries": a state that is named before a noun is told of as by an adjective
    adjective = phrase.kind == "nationality" or view.doc[phrase.end - 1].dep_ in _BEFORE_NOUNS
    more = ("capital",) if phrase.kind == "capital" else ("nationality",) if adjective else ()
    kinds = ("country", "organization", *more)
    while end + 1 < len(view.doc) and view.doc[end].lower_ in (",", "and") and _power_at(view, end + 1, kinds):
        end = _power_at(view, end + 1, kinds)
        other = view.cover[end - 1]
        if other is not None:
            actors.append(view.gathered.known(other.known))
    return end, actors


def are_heads_of_state(noun: Token) -> bool:
    """Whether "heads of state", or of government, do something: in "summit of Heads of State" they name it."""
    if noun.lower_ != "heads" or noun.dep_ not in SUBJECTS:
        return False
    after = noun.doc[noun.i + 1 : noun.i + 3]
    return len(after) > 1 and after[0].lower_ == "of" and after[1].lower_ in ("government", "state")


def _behind_heads_of_state(noun: Token) -> int:
    """The token behind the noun, or behind all of "heads of state and government"."""
    end, doc = noun.i + 1, noun.doc
    if not are_heads_of_state(noun):
        return end
    while end < len(doc) and doc[end].lower_ in _OF_STATE and (end + 1 == len(doc) or doc[end + 1].lower_ != "the"):
        end += 1
    return end if doc[end - 1].lower_ != "of" else end - 1


def _governs(view: Discourse, phrase: Phrase) -> bool:
    """Whether the officials "in" a city are those of its state: in the capital, if it is no seat of other bodies."""
    return phrase.kind == "capital" and view.doc[phrase.start : phrase.end].text not in COMMON_GROUND


def _before(view: Discourse, noun: Token) -> tuple[int, list[Actor]]:
    actors: list[Actor] = []
    i = start = noun.i
    while i > noun.sent.start:
        token, phrase = view.doc[i - 1], view.cover[i - 1]
        if phrase is not None:
            if phrase.kind in ("person", "capital", "region"):
                break
            actors.insert(0, view.gathered.known(phrase.known))
            i = start = phrase.start
        elif (
            token.lower_ in ("and", ",", "'s", "’s", "'", "’", "-", "/")
            or token.lower_ in words("titles", "modifiers")
            or token.lower_ in words("titles", "fillers")
            or token.pos_ == "ADJ"
            or (token.dep_ == "compound" and token.head == noun and token.pos_ == "NOUN")
        ):
            i -= 1
        else:
            break
    return start, actors


def _power_at(view: Discourse, i: int, kinds: tuple[str, ...]) -> int:
    """The end of the country, body or (after one) capital that starts at token `i`, an article aside, or 0."""
    i += view.doc[i].lower_ in ("and", "the")
    phrase = view.cover[i] if i < len(view.doc) else None
    fits = phrase is not None and phrase.start == i and phrase.kind in kinds
    return phrase.end if fits and phrase is not None else 0
