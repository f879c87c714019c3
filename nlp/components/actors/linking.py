"""From the people, bodies and countries of a text to entries of the knowledge base, or to stable ids of their own."""

import datetime as dt
from collections.abc import Sequence

from rapidfuzz import fuzz

from nlp.components.actors.actors import Actor
from nlp.components.names.titles import Title
from nlp.knowledge.base import KnowledgeBase
from nlp.knowledge.names import bare_family_name, fold
from nlp.knowledge.search import Candidate
from nlp.knowledge.tables import Known, Tenure

_SURE_FULL, _SURE_SURNAME, _MARGIN = 0.78, 0.7, 0.02
_SAME_FAMILY = 90.0
_OF_A_TRADE = "expert"
"""The group of what are no offices: founders, authors, singers."""
_HEADS_BODY = "head_of_organization"
_HEADS_PARTY = "party_leader"
_MINISTER = "minister"
_CHAIR = "chairman"


def actor_of(known: Known) -> Actor:
    """A fresh actor for an entry of the knowledge base."""
    return Actor(
        id=known.id,
        name=known.name,
        kind=known.kind,
        country=known.country,
        qid=known.qid,
        cameo=known.cameo,
        known=True,
        aliases=known.aliases,
    )


def person_entry(
    base: KnowledgeBase, name: str, country: str | None, titles: list[Title], on: dt.date | None
) -> Known | None:
    """The entry that a person's name means, if name, country and office agree and no other fits as well."""
    parts = fold(name).split()
    found = [
        c for c in base.find(name, kind="person", country=country, on=on, limit=4) if fits(base, c, country, titles)
    ]
    if not found:
        return _holder_named(base, parts[-1], country, titles, on)
    best, *others = _holding_office(base, found, titles, on) if len(parts) == 1 else found
    if len(parts) > 1:
        return best.entry if best.score >= _SURE_FULL else _holder_named(base, parts[-1], country, titles, on)
    rival = others[0].score if others else 0.0
    in_office = "in office on that day" in best.reasons
    in_office = in_office and not any(reason.startswith("transliteration") for reason in best.reasons)
    backed = (country is not None and best.entry.country == country) or in_office
    return best.entry if best.score >= _SURE_SURNAME and best.score - rival >= _MARGIN and backed else None


def _holding_office(
    base: KnowledgeBase, found: list[Candidate], titles: list[Title], on: dt.date | None
) -> list[Candidate]:
    """ "President Lee", where a prime minister of that name is in office, too: who holds the stated office that day.

    Where one fits clearly better than the others, it is he.
    """
    stated = [t for t in titles if not t.past]
    close = [c for c in found if found[0].score - c.score < _MARGIN]
    if on is None or len(close) == 1 or not stated:
        return found
    classes = {
        (c.entry.id, base.offices.office_class(" ".join(t.core), c.entry.country)) for c in close for t in stated
    }
    chairs = any(t.core == (_CHAIR,) for t in stated)
    holding = [
        c
        for c in close
        if any(
            t.covers(on) and (_is_chair(t) if chairs else (c.entry.id, t.office) in classes)
            for t in base.tenures.of(c.entry.id)
        )
    ]
    return holding if len(holding) == 1 else found


def _is_chair(tenure: Tenure) -> bool:
    """Whether an office is that of a chairman by its name: the president of a bank is not called so."""
    return tenure.title.lower().startswith(_CHAIR)


def _holder_named(
    base: KnowledgeBase, family: str, country: str | None, titles: list[Title], on: dt.date | None
) -> Known | None:
    """The holder of the stated office on that day, if the family name is his and only the given name is misspelt."""
    for title in titles:
        office = base.offices.office_class(" ".join(title.core), country) if country and on and not title.past else None
        for known, _ in base.tenures.holders(office, country=country, on=on) if office else ():
            if fuzz.ratio(bare_family_name(known.family), family) >= _SAME_FAMILY:
                return known
    return None


def is_namesake(base: KnowledgeBase, known: Known, name: str, titles: Sequence[Title], on: dt.date | None) -> bool:
    """ "Jim Jones, founder of a sect", is none of the officials of the past whom a table calls by a short name, too."""
    if on is None or not titles or fold(name) == fold(known.name) or not all(t.group == _OF_A_TRADE for t in titles):
        return False
    return not any(tenure.covers(on) for tenure in base.tenures.of(known.id))


def fits(base: KnowledgeBase, candidate: Candidate, country: str | None, titles: list[Title]) -> bool:
    """Whether the stated country and offices can be this entry's."""
    entry = candidate.entry
    if country and entry.country and entry.country != country:
        return False
    classes = {base.offices.office_class(" ".join(t.core), country or entry.country) for t in titles} - {None}
    if not classes or "exact alias" in candidate.reasons:
        return True
    tenures = base.tenures.of(entry.id)
    held = {tenure.office for tenure in tenures}
    return not held or bool(classes & held) or _is_some_minister(titles, held) or _presides_over_body(tenures, titles)


def _is_some_minister(titles: Sequence[Title], held: set[str]) -> bool:
    """ "Minister Kihara", of whatever it is: once introduced, ministers are called so without their field."""
    return any(t.core == (_MINISTER,) for t in titles) and any(office.endswith(f"_{_MINISTER}") for office in held)


def _presides_over_body(tenures: Sequence[Tenure], titles: Sequence[Title]) -> bool:
    """Whether "President" or "Chairman" is the office of somebody at a body or party, and not at a state alone."""
    president = any("president" in t.core and "vice" not in t.core for t in titles)
    chairman = any(t.core == (_CHAIR,) for t in titles)
    return any(
        (president and t.office == _HEADS_BODY and t.title.startswith("President"))
        or (chairman and t.office == _HEADS_PARTY and t.title.lower().startswith(_CHAIR))
        for t in tenures
    )
