"""Whose schedule a heading gives by an office alone: "The Prime Minister's programme", "Diary of the Minister".

He is the only one whom the text calls so, or who heads the one body that has such an office. Of "the diary of Norway's
foreign minister" it is who acts first in the text, unless he is known to be somebody else, or who has the office.
"""

import re

from nlp.components.actors.actors import Actor
from nlp.components.actors.gathering import Gathered
from nlp.components.frames.syntax import SUBJECTS
from nlp.components.names.titles import fits
from nlp.components.names.vocabulary import heads, table
from nlp.components.reference.office_holders import in_office, words_of
from nlp.knowledge.tables import Known

_OWNERS = re.compile(r"((?:[\w-]+ ){0,3}[\w-]+)['’]s?(?=\s)|\b(?:of|for) the ((?:[\w-]+ ){0,3}[\w-]+)")
_OF_STATE = re.compile(r"\b(?!The )([A-Z][\w.-]+(?: [A-Z][\w-]+)?)(?:['’]s?)?(?= ((?:[\w-]+ ){0,2}[\w-]+))")
_STATE_BEHIND = re.compile(
    r"(?:(?:Republic|Kingdom|State|Union|Commonwealth|Principality|Sultanate) of )?(?<=of )(?:the )?"
    r"([A-Z][\w.'’-]+(?: (?:and )?[A-Z][\w.'’-]+)*)"
)
_MOST = 3
"""Words of an office, at the most: "prime minister", "deputy foreign minister"."""


def owner_by_office(heading: str, gathered: Gathered) -> Actor | None:
    """The person of the text, or the head of an international body, whom a heading means by the office it gives."""
    if (of_state := _official_of_state(heading, gathered)) is not None:
        return of_state
    for match in _OWNERS.finditer(heading):
        office = _office(match[1] or match[2], behind=match[2] is not None)
        if office is not None:
            holder = _of_state_behind(heading, _holder(office, gathered), gathered)
            of_another = holder is not None and " of " in (match[2] or "")  # "of the Secretary-General of the OSCE"
            return holder if of_another else _head_of_body(office, gathered) or holder
    return None


def _of_state_behind(heading: str, holder: Actor | None, gathered: Gathered) -> Actor | None:
    """ "Programme of the President of the Republic of Malawi": of which state he is whose days these are."""
    if holder is None or holder.known or (holder.country is not None and not holder.guessed):
        return holder
    names = (name for match in _STATE_BEHIND.finditer(heading) for name in (match[0], match[1]))
    state = next((known for name in names if (known := gathered.base.country_named(name)) is not None), None)
    if state is not None:
        holder.country, holder.guessed = state.country, False
    return holder


def _official_of_state(heading: str, gathered: Gathered) -> Actor | None:
    """Whom "Norway's foreign minister" means: who acts first if he may be that, or else who has the office."""
    for match in _OF_STATE.finditer(heading):
        state = gathered.base.country_named(match[1])
        said = match[2].lower().split()
        ranks = (" ".join(said[:n]) for n in range(len(said), 0, -1)) if state is not None else ()
        office = next((c for rank in ranks if (c := gathered.base.offices.office_class(rank, _code(state)))), None)
        if state is None or office is None:
            continue
        held = gathered.base.tenures.holders(office, country=state.country, on=gathered.on) if gathered.on else []
        named = {known.id for known, _ in held}
        first = _acting_first(gathered)
        may_be = first is not None and (first.guessed or first.country in (None, state.country))
        if first is not None and may_be and (first.id in named or not first.known):
            first.country, first.guessed = state.country, False
            return first
        return in_office(gathered, held[0][0].id) if held else None
    return None


def _code(state: Known | None) -> str | None:
    return state.country if state is not None else None


def _acting_first(gathered: Gathered) -> Actor | None:
    """The first person whom the text names, if he does something there."""
    named = [m for m in gathered.mentions if m.actors[0].kind == "person"]
    first = min(named, key=lambda m: m.start, default=None)
    return first.actors[0] if first is not None and gathered.doc[first.root].dep_ in SUBJECTS else None


def _office(words: str, *, behind: bool) -> tuple[str, ...] | None:
    """The words of the office that stand last before an apostrophe, or first behind "of the"."""
    short: dict[str, str] = table("titles")["abbreviations"]
    said = [word for part in words.split() for word in short.get(part, part).lower().replace("-", " ").split()]
    ranks = [said[:n] for n in range(min(_MOST, len(said)), 0, -1)] if behind else [said[-n:] for n in (3, 2, 1)]
    for rank in ranks:
        if rank[-1] in heads() and all(word in heads() or word.isalpha() for word in rank) and rank[0] != "the":
            return tuple(rank)
    return None


def _holder(office: tuple[str, ...], gathered: Gathered) -> Actor | None:
    """Who has the office by the text; of several the first who does something, and is not met by another."""
    people = [a for a in gathered.actors.values() if a.kind == "person" and a.title]
    exact = [a for a in people if words_of(a.title or "") == office]
    found = exact or [a for a in people if fits(office, words_of(a.title or ""))]
    found = found or [a for a in people if words_of(a.title or "") == office[-1:]]  # "the Minister" of a "Foreign" one
    if len(found) > 1:
        found = [a for a in found if a.mentions and gathered.doc[a.mentions[0].root].dep_ in SUBJECTS][:1]
    return found[0] if found else None


def _head_of_body(office: tuple[str, ...], gathered: Gathered) -> Actor | None:
    body = table("titles")["offices_of_one_body"].get(" ".join(office))
    if body is None or gathered.on is None:
        return None
    held = gathered.base.tenures.holders("head_of_organization", organization=body, on=gathered.on)
    return in_office(gathered, held[0][0].id) if held else None
