"""Visits that one sentence tells of with two words: who comes to a land in a sentence pays it one visit.

"Comes to Agra on Sunday after a night in Delhi" and "landed on Tuesday and was asked on Wednesday to stay on" each name
a day of one journey. Two guesses that are believed neither do not make a journey together.
"""

import datetime as dt

from nlp.components.encounters.confidence import is_believed
from nlp.components.encounters.found import Found
from nlp.components.tellings.telling import OPEN, SETTLED, Telling, When
from nlp.components.text.lead import is_earlier

_COMING_BACK = frozenset({"return", "revisit"})
_APART = dt.timedelta(days=14)
"""Who is in a land again that much later has come again."""


def with_one_journey(encounters: list[Found]) -> list[Found]:
    """The encounters with the visits of one guest to one land made one where a sentence tells of both."""
    kept: list[Found] = []
    for found in encounters:
        known = next((k for k in kept if _is_one_journey(k, found) and any(map(is_believed, (k, found)))), None)
        if known is None:
            kept.append(found)
            continue
        surer, other = (found, known) if _surety(found) > _surety(known) else (known, found)
        surer.when = surer.when or other.when
        if any(is_earlier(t.trigger) for t in (*known.tellings, *found.tellings)) and _is_of_the_news(surer.when):
            surer.when = None  # "follows recent travel", of which the verb seemed news
        surer.tellings = sorted([*known.tellings, *found.tellings], key=lambda t: t.trigger.i)
        kept[kept.index(known)] = surer
    return kept


def _is_of_the_news(when: When | None) -> bool:
    return when is not None and when.basis == "published"


def _is_one_journey(a: Found, b: Found) -> bool:
    if a.type != "visit" or b.type != "visit" or not guests_of(a) & guests_of(b):
        return False
    if land_of(a) is None or land_of(a) != land_of(b):
        return False
    if not {t.trigger.sent.start for t in a.tellings} & {t.trigger.sent.start for t in b.tellings}:
        return False
    return not _is_far(a.when, b.when) and not _is_told_as_two(a, b)


def _is_far(a: When | None, b: When | None) -> bool:
    if a is None or b is None:
        return False
    first, second = sorted((a, b), key=lambda when: when.start)
    return dt.date.fromisoformat(second.start) - dt.date.fromisoformat(first.end) > _APART


def _is_told_as_two(a: Found, b: Found) -> bool:
    """ "Was in Cairo on Monday and goes to Aswan on Friday": visits over and ahead, each dated, by a word for it or
    "will return there on Friday"."""
    one_each = bool({a.status, b.status} & SETTLED) and bool({a.status, b.status} & OPEN)
    if not one_each or a.when is None or b.when is None or a.when.start == b.when.start:
        return False
    return (_is_by_a_word(a) and _is_by_a_word(b)) or any(map(comes_again, (*a.tellings, *b.tellings)))


def comes_again(telling: Telling) -> bool:
    """Whether somebody "returns", or goes "again" or "back", as he has been there before."""
    word = telling.trigger
    return word.lemma_ in _COMING_BACK or any(c.lower_ in ("again", "back") for c in word.children)


def _surety(found: Found) -> tuple[bool, bool, float]:
    """ "Comes to Agra after a night in Delhi": a verb says best what becomes of the visit, and a word known for it."""
    by_verb = any(t.trigger.pos_ in ("VERB", "AUX") for t in found.tellings)
    return by_verb, _is_by_a_word(found), found.likelihood


def _is_by_a_word(found: Found) -> bool:
    """Whether a word known for visits tells of it, and not a classifier alone."""
    return any(not telling.learned for telling in found.tellings)


def guests_of(found: Found) -> set[str]:
    """The ids of those who pay a visit."""
    return {part.actor.id for part in found.parts if part.role == "guest"}


def land_of(found: Found) -> str | None:
    """The code of the state in which an encounter is."""
    return found.where.country if found.where is not None else None
