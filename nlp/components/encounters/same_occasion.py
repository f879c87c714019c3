"""Whether two tellings may be of one encounter by their kind, status, day and place."""

import datetime as dt
from itertools import pairwise

from nlp.components.encounters.joined import Joined
from nlp.components.encounters.same_actors import NEAR
from nlp.components.places.talked_there import is_talk_at
from nlp.components.tellings.telling import OFF, OPEN, SETTLED, Telling, When, Where
from nlp.components.text.lead import is_anew, is_background, is_earlier

LONG_AGO = dt.timedelta(days=60)
_NEAR = 8
"""Words between "have since" and what has come about since."""
_AHEAD = frozenset({"'ll", "will", "’ll"})
INDEFINITE = frozenset({"a", "an", "another"})


def same_time(a: Telling, b: Telling) -> bool:
    """The one last met, or the earlier meeting, is another than the one told as news, unless both are of one day."""
    if is_earlier(a.trigger) == is_earlier(b.trigger):
        return True
    return a.when is not None and b.when is not None and a.when.start == b.when.start


def is_another(group: Joined, telling: Telling) -> bool:
    """ "They met in 2017 ... A four-way meeting closed the week": what "a" brings up is not what was long before."""
    if any(_came_since(*sorted((told, telling), key=lambda t: t.trigger.i)) for told in group.tellings):
        return True
    published, noun = telling.trigger.doc._.published, telling.trigger
    if telling.when is not None or published is None or not any(c.lower_ in INDEFINITE for c in noun.children):
        return False
    if any(t.when is None or t.trigger.sent == noun.sent for t in group.tellings):
        return False
    return all(w.end < (published - LONG_AGO).isoformat() for w in group.whens())


def _came_since(earlier: Telling, later: Telling) -> bool:
    """ "They signed it in Bern. They have since met in Doha": what was before is not what has come about since."""
    at, doc = later.trigger.i, later.trigger.doc
    before = doc[max(at - _NEAR, 0) : at]
    since = next((b for a, b in pairwise(before) if b.lower_ == "since" and a.lemma_ == "have"), None)
    return since is not None and since.sent == later.trigger.sent != earlier.trigger.sent


def same_type(a: Telling, b: Telling) -> bool:
    """ "Their meeting" and "the talks" may be one; a visit is none of its meetings, and a phone call is no meeting."""
    if a.type == b.type:
        return not (a.type == "call" and {a.mode, b.mode} == {"phone", "video"})
    pair = {a.type, b.type}
    if "visit" in pair:
        return False
    if "call" in pair:
        other = a if a.type != "call" else b
        call = a if a.type == "call" else b
        apart = _is_at(other) and not is_talk_at(call, other)
        return "gathering" not in pair and not apart and (other.mode == "unknown" or call.mode == "unknown")
    return True


def _is_at(telling: Telling) -> bool:
    """Whether a meeting is told with its city or venue, where nobody telephones: "their meeting in New York"."""
    where = telling.where
    settled = telling.word.frame not in ("conferring", "jointly", "telling") and not telling.learned
    return settled and where is not None and where.rank == 0 and bool(where.city or where.venue)


def status_agrees(a: Telling, b: Telling) -> bool:
    """One status, or two that may be said of one encounter in one document."""
    if a.status == b.status or {a.status, b.status} <= SETTLED or {a.status, b.status} <= OPEN:
        return True
    if "joint conference" in (a.word.lemma, b.word.lemma):
        return a.word.lemma != b.word.lemma  # what they tell the press belongs to their meeting, planned or not
    if _is_word_of_a_plan(*sorted((a, b), key=lambda t: t.trigger.i)):
        return True
    if {a.status, b.status} & OFF:
        return bool({a.status, b.status} & OPEN) and not _is_made_up_for(*sorted((a, b), key=lambda t: t.trigger.i))
    if _came_to_pass(*sorted((a, b), key=lambda t: t.trigger.i)):
        return True
    return a.when is not None and b.when is not None and a.when.start == b.when.start and a.when.precision == "day"


def _is_word_of_a_plan(plan: Telling, later: Telling) -> bool:
    """ "They will meet on Friday. They agreed to a ferry": that two agree, undated, is no encounter beside a plan."""
    agreeing = later.word.frame == "conferring" and later.when is None and later.where is None
    return agreeing and plan.status in OPEN and later.trigger.i - plan.trigger.i <= NEAR


def _is_made_up_for(off: Telling, plan: Telling) -> bool:
    """ "The meeting was scrapped. We will see him in June": a day ahead of an encounter is none of a cancelled one."""
    ahead = any(c.lower_ in _AHEAD for c in plan.trigger.children) and plan.trigger.pos_ == "VERB"
    apart = off.status == "cancelled" and off.trigger.sent != plan.trigger.sent
    return apart and plan.status in OPEN and ahead and plan.when is not None and off.when is None


def _came_to_pass(earlier: Telling, later: Telling) -> bool:
    """A live report first tells what will be and then that it was, on the day of publication."""
    published = later.trigger.doc._.published
    if published is None or earlier.status not in OPEN or later.status not in SETTLED or later.definite:
        return False
    day = published.isoformat()
    today = all(t.when is None or t.when.start <= day <= t.when.end for t in (earlier, later))
    return today and not is_background(later.trigger) and not is_anew(earlier.trigger)


def dates_agree(a: When, b: When | None) -> bool:
    """Whether the days of two tellings have one in common, or one of them gives none."""
    return b is None or (a.start <= b.end and b.start <= a.end)


def places_agree(a: Where, b: Where | None) -> bool:
    """Whether the places of two tellings are one, as far as both say so."""
    if b is None:
        return True
    if a.city and b.city:
        return not a.is_other_city(b)
    return not (a.country and b.country) or a.country == b.country
