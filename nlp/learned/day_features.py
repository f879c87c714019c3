"""What a classifier sees of times at which an encounter may have been."""

import datetime as dt
from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from nlp.components.dates.date_clauses import clause_verb, is_bound
from nlp.components.dates.date_directions import is_of_week
from nlp.components.dates.dated import Dated
from nlp.components.dates.day_options import DayOption
from nlp.components.encounters.found import Found
from nlp.components.frames.casting import Casting
from nlp.components.places.sentence_places import people_of, stands_with
from nlp.components.tellings.telling import When
from nlp.components.text.lead import is_news
from nlp.learned.clause_paths import clause_path, order_of, state_of
from nlp.learned.trigger_features import how_far

_GAPS = (0, 1, 4, 8, 32, 400)


def same_time(when: When | None, other: When | None) -> bool:
    """Whether both are the same days."""
    return _days(when) == _days(other)


def day_features(option: DayOption, found: Found, company: Sequence[Found], casting: Casting) -> Iterator[str]:
    """Named features of one option; `company` are the encounters of the document."""
    doc = found.tellings[0].trigger.doc
    rules = _kind(found.when)
    kind = option.source if option.source not in ("text", "heading") else f"{option.source}{_step(option.apart)}"
    state = state_of(found)
    news = "news" if is_news(doc, found.tellings) else "background"
    grain = "none" if option.when is None else option.when.precision
    if same_time(option.when, found.when):
        yield "kept"
        yield f"kept|{rules}"
        yield f"kept|{rules}|{found.type}"
        yield f"kept|{kind}"
        yield f"kept|{rules}|{state}|{news}"
    yield f"kind={kind}"
    yield f"kind={kind}|{grain}|{found.type}"
    yield f"kind={kind}|{grain}|{state}"
    yield f"kind={kind}|rules={rules}"
    yield f"kind={kind}|{news}|{state}"
    yield f"way={option.way}|{state}|{grain}"
    published = doc._.published
    age = _age(option.when, published)
    yield f"age={age}|{state}|{grain}"
    yield f"age={age}|{state}|{news}|{option.source}"
    yield f"within={_within(option.when, found.when)}|{kind}|rules={rules}"
    claimed = sum(other is not found and same_time(option.when, other.when) for other in company) if option.when else 0
    yield f"claimed={min(claimed, 2)}|{kind}"
    if option.dated is not None:
        yield from _of_expression(option, option.dated, found, company, casting)
        yield from _beside_rules(option, option.dated, found)
    if option.other is not None:
        yield from _of_other(option.other, found)


def _days(when: When | None) -> tuple[str, str] | None:
    return None if when is None else (when.start, when.end)


def _kind(when: When | None) -> str:
    return "none" if when is None else f"{when.precision}.{when.basis}"


def _step(apart: int) -> str:
    return str(max(-3, min(3, apart)))


def _age(when: When | None, published: dt.date | None) -> str:
    if when is None or published is None:
        return "unsaid"
    days = (published - dt.date.fromisoformat(when.end)).days
    size = sum(abs(days) >= gap for gap in _GAPS)
    return f"{'-' if days < 0 else ''}{size}"


def _within(when: When | None, other: When | None) -> str:
    """How two times lie to each other."""
    if when is None or other is None:
        return "unsaid"
    if _days(when) == _days(other):
        return "same"
    if when.start >= other.start and when.end <= other.end:
        return "inside"
    if when.start <= other.start and when.end >= other.end:
        return "around"
    return "before" if when.end < other.start else "after" if when.start > other.end else "over"


def _of_expression(
    option: DayOption, dated: Dated, found: Found, company: Sequence[Found], casting: Casting
) -> Iterator[str]:
    trigger, head, value = option.telling.trigger, dated.head, dated.expression.value
    unit = type(value).__name__ + ("week" if is_of_week(dated) else "")
    preposition = head.head.lower_ if head.dep_ == "pobj" else head.dep_
    reach = "same" if option.apart == 0 else "near"
    yield f"unit={unit}|{reach}|{option.way}"
    yield f"unit={unit}|{found.type}|{state_of(found)}"
    yield f"prep={preposition}|{reach}|{unit}"
    yield f"bound={is_bound(dated)}|{reach}"
    verb = clause_verb(head)
    over = "none" if verb is None else verb.lemma_.lower()
    tense = "none" if verb is None else verb.tag_
    yield f"over={over}|{reach}"
    yield f"tense={tense}|{reach}|{state_of(found)}|{option.way}"
    yield f"way={option.way}|{unit}|{tense}|{trigger.tag_}"
    doc = dated.span.doc
    if dated.span.start:
        yield f"before={doc[dated.span.start - 1].lower_}|{reach}"
    if dated.span.end < len(doc):
        yield f"next={doc[dated.span.end].lower_}|{reach}"
    if option.apart == 0:
        after = "after" if head.i > trigger.i else "before"
        yield f"path={clause_path(head, trigger)}|{after}"
        yield f"path={clause_path(head, trigger)}|{preposition}"
        yield f"path={clause_path(head, trigger)}|{trigger.pos_}|{tense}"
        yield f"far={how_far(head, trigger)}|{after}"
        yield f"own={trigger.is_ancestor(head)}|{trigger.pos_}|{preposition}"
        yield f"own={verb == trigger}|{verb is not None and verb.is_ancestor(trigger)}|{after}"
    else:
        yield f"apart={option.apart}|{preposition}|{unit}"
        yield f"apart={option.apart}|{tense}|{trigger.pos_}"
        gap = _paragraphs(head, trigger)
        yield f"paragraphs={gap}|{option.apart > 0}"
    yield from _of_company(option, dated, found, company, casting, reach)


def _beside_rules(option: DayOption, dated: Dated, found: Found) -> Iterator[str]:
    """How an expression lies to the one that the rules took."""
    taken = None if found.when is None else found.when.span
    trigger = option.telling.trigger
    mine = dated.expression.start - trigger.idx
    if taken is None:
        rules, order = _kind(found.when), "unsaid"
        nearer = "unsaid"
    else:
        theirs = taken[0] - trigger.idx
        sentence = trigger.sent
        rules = "here" if sentence.start_char <= taken[0] < sentence.end_char else "elsewhere"
        order = "before" if mine < theirs else "after" if mine > theirs else "same"
        nearer = str(abs(mine) < abs(theirs)) + ("+" if mine > 0 else "-") + ("+" if theirs > 0 else "-")
    reach = "same" if option.apart == 0 else "near"
    yield f"rules={rules}|{order}|{reach}"
    yield f"rules={rules}|{nearer}|{reach}"
    yield f"rules={rules}|{nearer}|{reach}|{trigger.pos_}|{state_of(found)}"
    unit = type(dated.expression.value).__name__
    yield f"rules={rules}|{unit}|{option.way}|{reach}|{state_of(found)}"
    if order == "same":
        yield f"reread|{option.way}|{unit}|{state_of(found)}"
        verb = clause_verb(dated.head)
        yield f"reread|{option.way}|{unit}|{'none' if verb is None else verb.tag_}|{trigger.tag_}"


def _paragraphs(one: Token, other: Token) -> int:
    low, high = sorted((one.i, other.i))
    return min(sum(t.is_space and "\n" in t.text for t in one.doc[low:high]), 3)


def _of_company(
    option: DayOption, dated: Dated, found: Found, company: Sequence[Found], casting: Casting, reach: str
) -> Iterator[str]:
    """What else the words around the expression speak of."""
    rivals = {t.trigger.i for other in company if other is not found for t in other.tellings}
    rivals -= {telling.trigger.i for telling in found.tellings}
    trigger = option.telling.trigger
    of_what = stands_with(dated.head, trigger if option.apart == 0 else None, rivals, people_of(found), casting)
    yield f"of={of_what}|{reach}"
    yield f"of={of_what}|{option.apart}|{found.type}"
    here = [r for r in rivals if dated.span.doc[r].sent.start == dated.span.sent.start]
    nearer = sum(abs(r - dated.span.start) < abs(trigger.i - dated.span.start) for r in here)
    yield f"nearer={min(nearer, 2)}|{reach}"
    yield f"rivals={min(len(here), 2)}|{reach}"
    theirs = [o for o in company if o is not found and o.when is not None and o.when.span == _characters(dated)]
    for other in theirs:
        yield f"theirs={other.type}|{found.type}|{state_of(other)}|{state_of(found)}|{reach}"
    mine = found.when is not None and found.when.span == _characters(dated)
    yield f"mine={mine}|theirs={bool(theirs)}|{reach}"


def _characters(dated: Dated) -> tuple[int, int]:
    """The characters of an expression."""
    return (dated.expression.start, dated.expression.end)


def _of_other(other: Found, found: Found) -> Iterator[str]:
    order = order_of(other, found)
    shared = len({p.actor.id for p in found.parts} & {p.actor.id for p in other.parts})
    yield f"other={other.type}|{found.type}|{order}"
    yield f"other={order}|{min(shared, 2)}"
    yield f"other={state_of(other)}|{state_of(found)}|{order}"
    if other.where is not None and found.where is not None:
        same = (other.where.city, other.where.country) == (found.where.city, found.where.country)
        yield f"other.place={same}|{other.type}|{found.type}|{min(shared, 2)}"
