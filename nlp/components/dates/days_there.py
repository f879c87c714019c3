"""The days of what is to be done "there", where the sentence before dates what happens at that place.

"His rally in Madrid is set for Saturday. He may have a word there with the Hungarian premier": no encounter is told
of in the first sentence that the second could take its day from, but a place and the day when somebody is there.
"""

import datetime as dt

from spacy.tokens import Span, Token

from nlp.components.dates.date_clauses import clause_verb
from nlp.components.dates.date_resolving import resolve_for
from nlp.components.dates.dated import Dated
from nlp.components.frames.casting import Casting
from nlp.components.places.there import named_before
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import OPEN, Telling, Where


def date_days_there(tellings: list[Telling], dates: list[Dated], published: dt.date | None, casting: Casting) -> None:
    """Give an undated plan "there" the only days ahead that the sentence before tells of the place."""
    for telling in tellings:
        sentence = telling.trigger.sent
        there = _there(telling.trigger) if telling.when is None else None
        if there is not None and (own := _day_of_way(there, _dates_in(sentence, dates), casting)) is not None:
            telling.when = resolve_for(own, telling, dates, published)
        if there is None or not _is_ahead(telling) or sentence.start == 0 or _dates_in(sentence, dates):
            continue
        before = telling.trigger.doc[sentence.start - 1].sent
        days = [dated for dated in _dates_in(before, dates) if not _is_of_a_report(dated)]
        if len(days) != 1 or not _names(before, named_before(there, casting)):
            continue
        status = telling.status
        when = resolve_for(days[0], telling, dates, published)
        telling.status = status
        if when is not None and (published is None or when.end >= published.isoformat()):
            telling.when = when


def _day_of_way(there: Token, days: list[Dated], casting: Casting) -> Dated | None:
    """ "Who was sent to Hong Kong last month, met there with": the one day told of the way to the place before it."""
    if len(days) != 1 or days[0].span.start > there.i:
        return None
    verb = clause_verb(days[0].head)
    gone = verb is not None and verb.i < there.i and not verb.is_ancestor(there)
    where = named_before(there, casting) if gone else None
    below = verb.subtree if verb is not None else ()
    return days[0] if where is not None and any(t.ent_type_ == "GPE" for t in below) else None


def _is_ahead(telling: Telling) -> bool:
    return telling.status in OPEN or telling.status in ("cancelled", "refused") or telling.tenseless


def _there(trigger: Token) -> Token | None:
    """The "there" of place in the clause of a trigger or a clause over it: not "there is no plan to meet"."""
    over = {trigger, *trigger.ancestors}
    pointing = (t for t in trigger.sent if t.lower_ == "there" and t.dep_ != "expl")
    return next((t for t in pointing if t.head in over or trigger in t.ancestors), None)


def _dates_in(sentence: Span, dates: list[Dated]) -> list[Dated]:
    return [dated for dated in dates if sentence.start <= dated.span.start < sentence.end]


def _names(sentence: Span, where: Where | None) -> bool:
    """Whether a sentence names the place that "there" points back to."""
    if where is None:
        return False
    return where.city in sentence.text if where.city else any(t.ent_type_ == "GPE" for t in sentence)


def _is_of_a_report(dated: Dated) -> bool:
    """ "Officials said on Monday": when something was said, and not when anybody is there."""
    before = [t for t in dated.span.sent if t.i < dated.span.start and t.lower_ != "on"]
    return dated.head.lemma_ in words("report_verbs") or (bool(before) and before[-1].lemma_ in words("report_verbs"))
