"""Which date expression of its sentence is a telling's own."""

from collections.abc import Sequence

from spacy.tokens import Token

from nlp.components.dates.date_clauses import (
    clause_verb,
    distance,
    is_bound,
    is_set_off,
    is_spelt_out,
)
from nlp.components.dates.date_directions import date_of_the_last, is_moved_to
from nlp.components.dates.dated import Dated
from nlp.components.dates.dates_of_things import is_of_a_thing
from nlp.components.dates.defining_dates import defining
from nlp.components.dates.happenings import date_of_happening
from nlp.components.dates.listed_days import day_beside_name
from nlp.components.dates.moved_dates import is_given_up
from nlp.components.dates.reasons_against import is_of_the_matter, reasons_against
from nlp.components.frames.syntax import children
from nlp.components.tellings.elsewhere import date_elsewhere, is_elsewhere
from nlp.components.tellings.once_more import date_once_more
from nlp.components.tellings.telling import OPEN, SETTLED, Telling
from nlp.components.tellings.trigger_words import trigger_of
from nlp.components.text.entries import entry_at
from nlp.dates.values import Vague

_HOURS = frozenset(
    {"a.m.", "afternoon", "am", "dawn", "daybreak", "dusk", "evening", "hours", "midday", "midnight", "morning"}
    | {"night", "nightfall", "noon", "p.m.", "pm", "sunrise", "sunset"}
)
_ONWARD = frozenset({"afterwards", "later", "next", "on", "onward", "onwards", "then"})
_GOING_ON = frozenset({"continue", "proceed"})
_VAGUER = 3
"""Arcs by which a time that is not said is further away than a day: "met often, most recently on Monday"."""


def choose(telling: Telling, together: list[Telling], here: list[Dated], tellings: list[Telling]) -> Dated | None:
    """The expression nearest in the parse that no other trigger of the sentence has a better claim to."""
    moved = next((d for d in here if is_moved_to(d, telling)), None)
    if moved is not None:
        return moved
    antecedent = _of_when_clause(telling.trigger, here)
    if antecedent is not None:
        return antecedent
    listed = day_beside_name(telling, here)
    if listed is not None:
        return listed
    happened = date_of_happening(telling.trigger, here)
    if happened is not None:
        return happened
    if telling.defined:
        return defining(telling, here)
    if telling.trigger.lower_ == "again":
        return date_once_more(telling.trigger, here)
    if is_elsewhere(telling):
        return date_elsewhere(telling.trigger, here)
    rivals = [t for t in together if t.trigger.i != telling.trigger.i]
    last = date_of_the_last(telling, here, rivals) if telling.status in SETTLED else None
    if last is not None:
        return last
    best: tuple[int, bool, int, Dated] | None = None
    for dated in here:
        others = [r for r in rivals if not _is_of_joined_verb(dated, r, here)]
        if any(reasons_against(dated, telling, tellings, rivals)) or _is_of_a_rival(dated, telling, others):
            continue
        if _is_of_joined_verb(dated, telling, here) or _is_of_stop_before(dated, telling):
            continue
        headed = entry_at(telling.trigger.doc._.entries, telling.trigger.idx) is not None
        if (len(here) > 1 or headed) and (is_given_up(dated) or is_set_off(dated, telling.trigger)):
            continue
        own = telling.trigger.is_ancestor(dated.head)
        steps = distance(_with_its_hour(dated.head), telling.trigger)
        steps += _VAGUER * isinstance(dated.expression.value, Vague)
        candidate = (steps, not own, abs(dated.span.start - telling.trigger.i), dated)
        if best is None or candidate[:3] < best[:3]:
            best = candidate
    return best[3] if best else None


def _is_of_joined_verb(dated: Dated, telling: Telling, here: Sequence[Dated]) -> bool:
    """ "Will see A on May 6 and call on B the following day": the day behind the second verb, whatever it hangs on."""
    verb = telling.trigger if telling.trigger.pos_ == "VERB" else clause_verb(telling.trigger)
    if verb is None:
        return False
    aim = _aim_of(telling)
    if aim is not None and aim.i < dated.span.start and aim.right_edge.i + 1 == dated.span.start:
        return any(telling.trigger.i < d.span.start < aim.i and clause_verb(d.head) == verb for d in here)
    joined = (c.i for c in children(verb, "conj") if c.pos_ in ("VERB", "AUX") and c.i > telling.trigger.i)
    second = next((i for i in joined if i < dated.span.start), None)
    own = (d for d in here if second is not None and telling.trigger.i < d.span.start < second)
    return any(clause_verb(d.head) == verb for d in own)


def _aim_of(telling: Telling) -> Token | None:
    """ "Flies to Washington on Sunday for a meeting with X the day after": what somebody travels for."""
    if telling.type != "visit" or telling.trigger.pos_ != "VERB":
        return None
    aims = (o for p in children(telling.trigger, "prep") if p.lower_ == "for" for o in children(p, "pobj"))
    return next((o for o in aims if trigger_of(o) is not None), None)


def _is_of_stop_before(dated: Dated, telling: Telling) -> bool:
    """ "Was in Baku on Friday and goes on to Doha", "flies to Seoul on May 6 and then travels to Tokyo": the day of the
    verb before, where a journey leads on from there."""
    verb, before = telling.trigger, clause_verb(dated.head)
    if telling.type != "visit" or verb.dep_ != "conj" or verb.head != before or telling.status not in OPEN:
        return False
    ways = {c.lower_ for c in children(verb, "advmod", "prt", "prep")}
    onward = bool(ways & _ONWARD) or verb.lemma_ in _GOING_ON
    return dated.span.start < verb.i and (onward or before.tag_ == "VBD")


def _with_its_hour(day: Token) -> Token:
    """ "Arrived at dawn on Sunday", parsed as the dawn on Sunday: the day hangs where its hour does."""
    over = day.head.head if day.dep_ == "pobj" and day.head.lower_ in ("of", "on") else day
    return over if over.lower_ in _HOURS else day


def _is_of_a_rival(dated: Dated, telling: Telling, rivals: Sequence[Telling]) -> bool:
    """Whether another trigger of the sentence is nearer to a date, or is told with it in so many words."""
    mine = distance(dated.head, telling.trigger)
    spelt_out = [r for r in rivals if is_spelt_out(r.trigger, dated.head)]
    own = is_spelt_out(telling.trigger, dated.head)
    nearer = spelt_out if own else rivals
    if any(distance(dated.head, r.trigger) + 1 < mine and not is_of_the_matter(dated, r) for r in nearer):
        return True
    if any(_claims(r, telling, dated) for r in rivals):
        return True
    return bool(spelt_out) and not own  # "ahead of a meeting on 3 May, they spoke"


def _of_when_clause(trigger: Token, here: list[Dated]) -> Dated | None:
    """ "The first time since February 1993, when the Pope came": the date that the clause says more of."""
    for node in (trigger, *trigger.ancestors):
        when = next((c for c in children(node, "advmod") if c.lower_ == "when" and c.i < node.i), None)
        if when is not None:
            before = when.i - (2 if when.doc[when.i - 1].text == "," else 1)
            beside = next((d for d in here if d.span.end == before + 1), None)
            return beside or _of_clause_above(node, when, here)
        if node.pos_ in ("VERB", "AUX") and node.dep_ != "xcomp":  # "when he is to meet her"
            return None
    return None


def _of_clause_above(node: Token, when: Token, here: list[Dated]) -> Dated | None:
    """ "Met in March in Moscow, when he paid a visit": the date on the verb above, where the clause has none."""
    if node.dep_ not in ("advcl", "relcl") or any(node.is_ancestor(d.head) for d in here):
        return None
    above = node.head if node.head.pos_ == "VERB" else clause_verb(node.head)
    own = [d for d in here if d.span.end <= when.i and above is not None and above in (d.head.head, d.head.head.head)]
    return own[-1] if len(own) == 1 and not is_bound(own[0]) else None


def of_first_conjunct(telling: Telling, here: list[Dated]) -> Dated | None:
    """ "Breakfasted with A on Monday and shook hands with B": the first verb's date holds for those joined to it."""
    verb = telling.trigger if telling.trigger.pos_ == "VERB" else clause_verb(telling.trigger)
    if verb is None or verb.dep_ != "conj":
        return None
    if telling.status in OPEN and verb.tag_ == "VBD":
        return None  # "met her on Monday and accepted an invitation to visit Oslo"
    joined = {verb.i}
    while verb.dep_ == "conj":
        verb = verb.head
        joined.add(verb.i)
    dated = [d for d in here if (over := clause_verb(d.head)) is not None and over.i in joined and not is_bound(d)]
    dated = [d for d in dated if not _is_of_stop_before(d, telling)]
    before = [d for d in dated if d.span.start < telling.trigger.i and not is_of_a_thing(d, telling)]
    return before[-1] if before else None


def _claims(rival: Telling, telling: Telling, dated: Dated) -> bool:
    """Whether a trigger of another tense stands between telling and date: "discussed the summit due in July"."""
    if (rival.status in SETTLED) == (telling.status in SETTLED) or _is_in_aside(rival.trigger, telling, dated):
        return False
    return telling.trigger.i < rival.trigger.i < dated.span.start


def _is_in_aside(verb: Token, telling: Telling, dated: Dated) -> bool:
    """ "Goes on from Naypyidaw, where she met him on Monday, to Dhaka today": what a closed clause tells by the way."""
    closed = verb.dep_ == "relcl" and verb.pos_ == "VERB" and verb.right_edge.i < dated.span.start
    comma = closed and verb.doc[verb.right_edge.i + 1].text == ","
    return comma and telling.trigger.is_ancestor(dated.head) and not verb.is_ancestor(dated.head)
