"""States spoken for by their officials: "US and Chinese officials", "the Syrian government", "officials from Iraq"."""

from spacy.tokens import Token

from nlp.components.actors.actors import Actor
from nlp.components.names.vocabulary import words
from nlp.components.reference.discourse import Discourse


def add_states(view: Discourse, noun: Token) -> None:
    """ "US and Chinese officials", "the Syrian government", "officials from Iraq": the states spoken for."""
    start, actors = _before(view, noun)
    end = noun.i + 1
    if not actors and end + 1 < len(view.doc) and view.doc[end].lower_ in ("of", "from", "for"):
        after = end + 1 + (view.doc[end + 1].lower_ == "the")
        phrase = view.cover[after] if after < len(view.doc) else None
        if phrase is not None and phrase.kind != "person":
            actors, end = [view.gathered.known(phrase.known)], phrase.end
            kinds = ("country", "organization", *(("capital",) if phrase.kind == "capital" else ()))
            while end + 1 < len(view.doc) and view.doc[end].lower_ in (",", "and") and _power_at(view, end + 1, kinds):
                end = _power_at(view, end + 1, kinds)
                other = view.cover[end - 1]
                if other is not None:
                    actors.append(view.gathered.known(other.known))
    named = view.person_starts_at(end)
    if actors and not named and not view.within_person(start, end):
        view.add(start, end, "nationality", tuple(actors))


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
