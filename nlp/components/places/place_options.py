"""Every place where an encounter may have been by its document, for a choice among them."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Doc, Token

from nlp.components.encounters.found import Found
from nlp.components.encounters.inheritance import is_within
from nlp.components.frames.casting import Casting
from nlp.components.places.place_context import dateline_city
from nlp.components.places.place_steps import is_in_what_is_told
from nlp.components.places.places import place_of
from nlp.components.places.visit_grounds import others_meet
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import SETTLED, Telling, Where
from nlp.learned.outsiders import is_of_other_clause

LONG = dt.timedelta(days=14)
"""So long before or after nobody is still where he was."""
NEAR = 2
"""How many sentences before those of an encounter, and how many after, may say where it was."""


_GOING_ON = frozenset({
    "continue", "depart", "drive", "fly", "go", "head", "journey", "leave", "move", "proceed", "return", "sail",
    "travel",
})  # fmt: skip
"""Verbs that, joined behind another, say where somebody went next."""


@dataclass(frozen=True, slots=True)
class PlaceOption:
    """A place that an encounter may have; what of the text gives it, and the telling to which it would belong.

    `source` is "none", "text", "dateline", "land" (of a side) or "other" (encounter). `apart` counts the sentences
    from the telling to the token that names the place.
    """

    where: Where | None
    telling: Telling
    source: str
    token: Token | None = None
    apart: int = 0
    other: Found | None = None


class Placed:
    """The places that the nouns of a document name, each looked at once."""

    def __init__(self, doc: Doc, casting: Casting) -> None:
        self.casting = casting
        self.sentences = list(doc.sents)
        self.number = {sentence.start: at for at, sentence in enumerate(self.sentences)}
        self._known: dict[int, list[tuple[Token, Where]]] = {}

    def named_in(self, at: int) -> list[tuple[Token, Where]]:
        """The cities and countries that a sentence names behind a dateline, by its number."""
        if at not in self._known:
            line = self.casting.doc._.dateline
            start = line.end if line is not None else 0
            nouns = (t for t in self.sentences[at] if t.pos_ in ("NOUN", "PROPN") and t.idx >= start)
            found = ((token, place_of(token, self.casting)) for token in nouns)
            self._known[at] = [(t, w) for t, w in found if w is not None and (w.city or w.country)]
        return self._known[at]


def place_options(found: Found, encounters: Sequence[Found], placed: Placed) -> list[PlaceOption]:
    """The options of an encounter; always among them no place at all."""
    first = found.tellings[0]
    options = [PlaceOption(None, first, "none"), *_told(found, placed)]
    line = dateline_city(placed.casting.doc)
    if line is not None:
        options.append(PlaceOption(line, first, "dateline"))
    options += [*_of_others(found, encounters), *_lands(found)]
    options = [o for o in options if not (_is_of_another_time(o, found, encounters) or _is_only_near(o, found))]
    options = [option for option in options if _is_of_its_host(option.where, found)]
    land = _land_of_stay(found, encounters)
    return [o for o in options if land is None or o.where is None or o.where.country == land]


def _land_of_stay(found: Found, encounters: Sequence[Found]) -> str | None:
    """ "He flies to Israel on Saturday; he will see its leader on Monday": the land where guest and host meet.

    The visit is told in the same sentence or right before: what another one tells of other towns is of others.
    """
    land = found.where.country if found.where is not None and found.type == "meeting" else None
    if land is None:
        return None
    visits = (v for v in encounters if is_within(found, v) and v.where is not None and v.where.country == land)
    return land if any(_is_told_next_to(found, v) and not others_meet(found, v) for v in visits) else None


def _is_told_next_to(found: Found, visit: Found) -> bool:
    before = {t.trigger.sent.end for t in visit.tellings} | {t.trigger.sent.start for t in visit.tellings}
    return any(t.trigger.sent.start in before for t in found.tellings)


def _is_of_another_time(option: PlaceOption, found: Found, encounters: Sequence[Found]) -> bool:
    """Whether the place is that of something long before or after the encounter, or of one to come when it is over."""
    published: dt.date | None = found.tellings[0].trigger.doc._.published
    if option.source == "dateline" and published is not None and found.when is not None:
        return dt.date.fromisoformat(found.when.end) < published - LONG
    first = option.telling.trigger
    stops = option.other.tellings if option.other is not None else []
    if any(t.trigger.sent == first.sent and _is_next_stop(t.trigger, first) for t in stops):
        return True
    if option.other is not None and _is_other_stop(option.other, found):
        return True
    if option.other is not None and option.other.when is not None and found.when is not None:
        one, next_one = sorted((option.other.when, found.when), key=lambda when: when.start)
        return dt.date.fromisoformat(next_one.start) > dt.date.fromisoformat(one.end) + LONG
    if option.token is None:
        return False
    if option.apart == 0 and (_is_next_stop(option.token, first) or is_of_other_clause(option.token, first)):
        return True
    if option.apart == 0 and is_in_what_is_told(option.token, option.telling.trigger):
        return True
    named = _with_its_kind(option.token)
    above, there = over(named), named.head.lower_ != "from"
    told = (o for o in encounters if o is not found and any(t.trigger == above for t in o.tellings))
    return any((o.status in SETTLED) != (found.status in SETTLED) or (there and _is_other_stop(o, found)) for o in told)


def _is_other_stop(visit: Found, found: Found) -> bool:
    """Whether the city is one of another day of the journey."""
    if visit.type != "visit" or visit.when is None or found.when is None:
        return False
    return visit.when.is_of_other_day(found.when)


def _is_next_stop(place: Token, trigger: Token) -> bool:
    """ "Is to see him before heading to Yangon", "met him and flew on to Yangon": where somebody goes afterwards."""
    for node in (place, *place.ancestors):
        if node == trigger or node.is_ancestor(trigger):
            return False
        if node.dep_ == "conj" and node.lemma_ in _GOING_ON and node.pos_ == "VERB" and node.i > trigger.i:
            return True
        before = node.dep_ == "pcomp" and node.head.lower_ == "before"
        if before or any(c.lower_ == "before" for c in node.children if c.dep_ == "mark"):
            return True
    return False


def over(place: Token) -> Token:
    """The word that a place hangs on, by a preposition or alone."""
    return place.head.head if place.dep_ == "pobj" else place.head


def _with_its_kind(place: Token) -> Token:
    """ "The southern city of Guangzhou": the noun that says what a place is, which hangs where the place does."""
    kind = place.head.head if place.dep_ == "pobj" and place.head.lower_ == "of" else place
    return kind if kind.lemma_ in words("pointing_towns") else place


def _is_only_near(option: PlaceOption, found: Found) -> bool:
    """ "At Gymnich, near Bonn": a larger town than the one that is told."""
    token = option.token
    near = token is not None and token.dep_ == "pobj" and token.head.lower_ in ("near", "outside")
    return near and found.where is not None and found.where.city is not None


def _is_of_its_host(where: Where | None, found: Found) -> bool:
    """Whether a visit would still be one to its host."""
    land = found.where.country if found.where is not None else None
    return found.type != "visit" or land is None or (where is not None and where.country == land)


def _told(found: Found, placed: Placed) -> Iterator[PlaceOption]:
    where = [(placed.number[t.trigger.sent.start], t) for t in found.tellings]
    near = sorted({at + step for at, _ in where for step in range(-NEAR, NEAR + 1)})
    for at in near:
        if 0 <= at < len(placed.sentences):
            mine, telling = min(where, key=lambda one: abs(at - one[0]))
            for token, place in placed.named_in(at):
                yield PlaceOption(place, telling, "text", token, at - mine)


def _of_others(found: Found, encounters: Sequence[Found]) -> Iterator[PlaceOption]:
    """The places of encounters with some of the same people, and of those told next before and after."""
    mine = {part.actor.id for part in found.parts}
    for at, other in enumerate(encounters):
        if other is not found and other.where is not None and (other.where.city or other.where.country):
            beside = abs(at - encounters.index(found)) == 1
            if beside or mine & {part.actor.id for part in other.parts}:
                yield PlaceOption(replace(other.where, venue=None), found.tellings[0], "other", other=other)


def _lands(found: Found) -> Iterator[PlaceOption]:
    """The land of each side."""
    for code in dict.fromkeys(part.actor.country for part in found.parts if part.actor.country):
        yield PlaceOption(Where(None, None, code), found.tellings[0], "land")
