"""When a telling says its encounter was: the date expression of its clause, read in the direction of its status."""

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass

from spacy.tokens import Doc, Span, Token

from graph.model import Status
from nlp.components.event_words import words
from nlp.components.syntax import SUBJECTS, governor
from nlp.components.telling import Telling, When
from nlp.dates import DateExpression, Direction, Interval, Resolved, find, resolve

CITIES = frozenset({"capital", "city", "town", "sideline", "margin"})
OFF = frozenset({"postponed", "cancelled", "refused"})
SETTLED = frozenset({"held", "ongoing"})
WEEK = dt.timedelta(days=7)
SUBORDINATE = frozenset({"relcl", "acl", "advcl", "ccomp", "parataxis"})
DIRECTIONS: dict[Status, Direction] = {
    "held": "past",
    "ongoing": "none",
    "planned": "future",
    "proposed": "future",
    "postponed": "none",
    "cancelled": "none",
    "refused": "none",
}


@dataclass(slots=True, eq=False)
class Dated:
    """A date expression of the text and the token by which it hangs in the parse."""

    expression: DateExpression
    span: Span
    head: Token


def dated_expressions(doc: Doc) -> list[Dated]:
    """All date expressions of the text that fall on tokens, in text order."""
    found = []
    for expression in find(doc.text):
        span = doc.char_span(expression.start, expression.end, alignment_mode="expand")
        if span is not None and len(span):
            found.append(Dated(expression, span, span.root))
    return found


def assign_dates(tellings: list[Telling], dates: list[Dated], published: dt.date | None) -> None:
    """Give every telling the date expression of its own clause, resolved; a telling without one stays undated."""
    together: dict[int, list[Telling]] = defaultdict(list)
    for telling in tellings:
        together[telling.trigger.sent.start].append(telling)
    chosen: dict[int, Dated | None] = {}
    for group in together.values():
        sentence = group[0].trigger.sent
        here = [d for d in dates if sentence.start <= d.span.start < sentence.end]
        chosen |= {id(t): _choose(t, group, here) or _of_first_conjunct(t, here) for t in group if here}
    for telling in tellings:
        dated = chosen.get(id(telling))
        if dated is not None:
            telling.when = _resolve(dated, telling, dates, published)
    for group in together.values():
        _date_purposes(group)
        sentence = group[0].trigger.sent
        here = [d for d in dates if sentence.start <= d.span.start < sentence.end]
        if len(here) == 1 and published is not None and not any(t.when for t in group):
            _date_by_the_sentence(group, here[0], dates, published)


def _date_by_the_sentence(group: list[Telling], dated: Dated, dates: list[Dated], published: dt.date) -> None:
    """The only date of a sentence, a day of that week, is when it happened rather than the day of publication."""
    for telling in group:
        of_another = _in_relative_clause(dated.head, telling.trigger)
        if telling.status not in SETTLED or of_another or _is_bound(dated) or _dates_the_report(dated, telling):
            continue
        when = _resolve(dated, telling, dates, published)
        if when is not None and when.start == when.end:
            day = dt.date.fromisoformat(when.start)
            if dt.timedelta(0) <= published - day < WEEK:
                telling.when = when


def _date_purposes(together: list[Telling]) -> None:
    """ "Travels to Dublin on Tuesday for talks": what one goes for is as far ahead as the going."""
    going = {t.trigger.i: t for t in together if t.status == "planned" and t.when is not None}
    for telling in together:
        verb, relation = governor(telling.trigger)
        journey = going.get(verb.i) if verb is not None and relation in ("for", "to") else None
        if journey is not None and telling.when is None and telling.status == "held":
            telling.status, telling.when = "planned", journey.when


def _choose(telling: Telling, together: list[Telling], here: list[Dated]) -> Dated | None:
    """The expression nearest in the parse that no other trigger of the sentence has a better claim to."""
    moved = next((d for d in here if _is_moved_to(d, telling)), None)
    if moved is not None:
        return moved
    rivals = [t for t in together if t.trigger.i != telling.trigger.i]
    best: tuple[int, int, Dated] | None = None
    for dated in here:
        if (
            _is_bound(dated)
            or _dates_the_decision(dated, telling)
            or _dates_the_report(dated, telling)
            or _in_other_clause(dated.head, telling.trigger)
        ):
            continue
        mine = distance(dated.head, telling.trigger)
        if any(distance(dated.head, r.trigger) + 1 < mine or _claims(r, telling, dated) for r in rivals):
            continue
        candidate = (mine, abs(dated.span.start - telling.trigger.i), dated)
        if best is None or candidate[:2] < best[:2]:
            best = candidate
    return best[2] if best else None


def _of_first_conjunct(telling: Telling, here: list[Dated]) -> Dated | None:
    """ "Breakfasted with A on Monday and shook hands with B": the first verb's date holds for those joined to it."""
    verb = telling.trigger if telling.trigger.pos_ == "VERB" else clause_verb(telling.trigger)
    if verb is None or verb.dep_ != "conj":
        return None
    joined = {verb.i}
    while verb.dep_ == "conj":
        verb = verb.head
        joined.add(verb.i)
    dated = [d for d in here if (over := clause_verb(d.head)) is not None and over.i in joined and not _is_bound(d)]
    before = [d for d in dated if d.span.start < telling.trigger.i]
    return before[-1] if before else None


def _is_bound(dated: Dated) -> bool:
    """ "since 2018" bounds a time and does not date an encounter."""
    before = dated.span.start - 1
    return before >= 0 and dated.span.doc[before].lower_ == "since"


def _dates_the_decision(dated: Dated, telling: Telling) -> bool:
    """ "was called off last week": that is when it was called off, or to when it was moved."""
    if telling.status not in OFF or telling.trigger.pos_ in ("VERB", "AUX"):
        return False
    verb = clause_verb(dated.head)
    return verb is not None and verb.is_ancestor(telling.trigger) and not telling.trigger.is_ancestor(dated.head)


def _is_moved_to(dated: Dated, telling: Telling) -> bool:
    """ "Postponed to Thursday", "has put off her visit until June": the new day, which holds from now on."""
    if telling.status != "postponed":
        return False
    preposition = next((t for t in dated.head.ancestors if t.dep_ == "prep"), None)
    if preposition is None or preposition.lower_ not in words("moved_to"):
        return False
    verb = preposition.head
    return verb.pos_ == "VERB" and verb != telling.trigger and verb.is_ancestor(telling.trigger)


def _claims(rival: Telling, telling: Telling, dated: Dated) -> bool:
    """Whether a trigger of another tense stands between telling and date: "discussed the summit due in July"."""
    if (rival.status in SETTLED) == (telling.status in SETTLED):
        return False
    return telling.trigger.i < rival.trigger.i < dated.span.start


def _dates_the_report(dated: Dated, telling: Telling) -> bool:
    """ "said Monday that they had met": the date belongs to the verb of saying, over the clause of the trigger."""
    verb = clause_verb(dated.head)
    if verb is None or verb.lemma_ not in words("report_verbs") or verb == telling.trigger:
        return False
    node = telling.trigger
    while node != verb:
        if node.dep_ in ("ccomp", "parataxis"):
            return verb.is_ancestor(node)
        if node.head == node:
            return False
        node = node.head
    return False


def _in_relative_clause(date: Token, trigger: Token) -> bool:
    """ "Met the envoy, who had flown in on Sunday"."""
    return any(above.dep_ in ("relcl", "acl") and not above.is_ancestor(trigger) for above in date.ancestors)


def _in_other_clause(date: Token, trigger: Token) -> bool:
    """Whether the date is of a clause below that tells something else: "saw Kissinger, who turned 100 in May"."""
    for above in date.ancestors:
        if above == trigger or above.is_ancestor(trigger):
            return False
        if (
            above.pos_ == "NOUN"
            and above.lemma_.lower() not in words("representatives") | words("venue_nouns") | CITIES
        ):
            return not trigger.is_ancestor(above)
        if above.dep_ in SUBORDINATE and above.pos_ in ("VERB", "AUX") and above.head != trigger:
            return not _precedes_clause(date, above)
    return False


def _precedes_clause(date: Token, verb: Token) -> bool:
    """A date before the subject of the clause it is parsed into rather belongs to the clause above."""
    own = [c for c in verb.children if c.dep_ in SUBJECTS]
    return bool(own) and date.i < own[0].left_edge.i


def clause_verb(token: Token) -> Token | None:
    """The nearest verb over the token."""
    for above in token.ancestors:
        if above.pos_ in ("VERB", "AUX"):
            return above
    return None


def distance(a: Token, b: Token) -> int:
    """Number of arcs between two tokens of one sentence."""
    up_a = {t.i: n for n, t in enumerate([a, *a.ancestors])}
    for n, t in enumerate([b, *b.ancestors]):
        if t.i in up_a:
            return n + up_a[t.i]
    return 99


def _resolve(dated: Dated, telling: Telling, dates: list[Dated], published: dt.date | None) -> When | None:
    previous = _previous(dated, dates, published)
    direction = _direction(telling, dated)
    found = resolve(dated.expression, published, direction, previous)
    if found is None:
        return None
    _follow_calendar(telling, found, published)
    return When(
        found.start.isoformat(),
        found.end.isoformat(),
        found.edtf,
        found.precision,
        found.basis,
        dated.expression.text,
        (dated.expression.start, dated.expression.end),
    )


def _direction(telling: Telling, dated: Dated) -> Direction:
    """Which way an underspecified date goes: "flies out on Friday" is ahead, "meets him on Friday" either."""
    if _is_moved_to(dated, telling):
        return "future"
    if telling.status in ("cancelled", "postponed") and telling.trigger.is_ancestor(dated.head):
        return "future"  # "has scrapped Saturday's talks"
    if not telling.tenseless:
        return DIRECTIONS[telling.status]
    leaves = telling.type == "visit" and telling.trigger.pos_ == "VERB" and not _is_caption(telling)
    return "future" if leaves else "none"


def _follow_calendar(telling: Telling, found: Resolved, published: dt.date | None) -> None:
    """What begins after publication is not held yet, whatever the tense: "The leaders gather in November"."""
    if published is None or telling.status not in ("held", "ongoing"):
        return
    announced = (
        telling.tenseless and telling.trigger.pos_ == "VERB" and found.end > published and not _is_caption(telling)
    )
    if found.start > published or (announced and telling.status == "held"):
        telling.status = "planned"


def _is_caption(telling: Telling) -> bool:
    """Headlines and captions tell the past in the present tense."""
    return telling.trigger.i < (telling.trigger.doc._.title_end or 0)


def _previous(dated: Dated, dates: list[Dated], published: dt.date | None) -> Interval | None:
    """The last date before this one in the text, for "the following day"."""
    before = [d for d in dates if d.expression.end <= dated.expression.start]
    for earlier in reversed(before[-3:]):
        found = resolve(earlier.expression, published, "past", None)
        if found is not None:
            return Interval(found.start, found.end)
    return None
