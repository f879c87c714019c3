"""A date that took the place of another: "moved from 5 to 7 July", "on Friday instead of Thursday"."""

from dataclasses import replace
from itertools import pairwise

from spacy.tokens import Token

from nlp.components.dates.date_clauses import clause_verb
from nlp.components.dates.dated import Dated
from nlp.components.frames.syntax import children, governor, lemma_with_particle
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import Telling
from nlp.dates.values import Between, DateExpression

_REACH = 5
_SETTING = frozenset({"announced", "due", "fixed", "foreseen", "meant", "planned", "scheduled", "set", "slated"})
_WAYS = frozenset({"forward", "forwards", "back", "up"})


def moved_to(telling: Telling, here: list[Dated]) -> Dated | None:
    """The new day of what the sentence says was moved to another: the end of "from 5 to 7 July", or "to 7 July"."""
    verb = _moving_verb(telling.trigger)
    if verb is None:
        return None
    told = [d for d in here if verb.is_ancestor(d.head) and not telling.trigger.is_ancestor(d.head)]
    for dated in told:
        if isinstance(dated.expression.value, Between) and dated.expression.text.lower().startswith("from"):
            return Dated(_last(dated.expression), dated.span, dated.head)
    for dated in here:
        if isinstance(dated.expression.value, Between) and _is_put_off_until(dated, telling.trigger):
            return Dated(_last(dated.expression), dated.span, dated.head)
    return next((d for d in told if _preposition(d) in words("moved_to")), None)


def _is_put_off_until(dated: Dated, trigger: Token) -> bool:
    """ "Put off a visit planned for Wednesday until March 10": two days that only look like the ends of a span."""
    clause = clause_verb(dated.head)
    under = clause is not None and trigger.is_ancestor(clause) and clause.dep_ in ("relcl", "acl")
    return under and bool({"until", "till"} & set(dated.expression.text.lower().split()))


def _moving_verb(trigger: Token) -> Token | None:
    verb, relation = governor(trigger)
    if verb is None or relation not in ("subject", "object"):
        return None
    return verb if _said(verb) in words("moving_verbs") else None


def _said(verb: Token) -> str:
    """The verb with its particle or the adverb right after it: "brought forward"."""
    following = next((c.lower_ for c in children(verb, "advmod") if c.i == verb.i + 1 and c.lower_ in _WAYS), None)
    return f"{verb.lemma_} {following}" if following else lemma_with_particle(verb)


def _last(expression: DateExpression) -> DateExpression:
    value = expression.value
    return replace(expression, value=value.last) if isinstance(value, Between) else expression


def _preposition(dated: Dated) -> str:
    first = dated.span[0]
    above = dated.head.head
    if first.lower_ in words("moved_to"):
        return first.lower_
    return above.lower_ if above.dep_ == "prep" else ""


def is_given_up(dated: Dated) -> bool:
    """Whether the words before a date say that another holds: "instead of Thursday", "and not on Thursday"."""
    first = max(dated.span.sent.start, dated.span.start - _REACH)
    before = [t.lower_ for t in dated.span.doc[first : dated.span.start]]
    instead = any(pair in (("instead", "of"), ("rather", "than")) for pair in pairwise(before[-3:]))
    refused = before[-1:] == ["not"] or (before[-2:-1] == ["not"] and before[-1] in ("on", "in", "for"))
    return instead or refused or bool({"originally", "initially"} & set(before)) or _is_first_plan(before)


def _is_first_plan(before: list[str]) -> bool:
    """ "First set for April", "at first planned for June", which was to be before another day took its place."""
    return any(first == "first" and plan in _SETTING for first, plan in pairwise(before))
