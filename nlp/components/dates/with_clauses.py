"""The day of the first of several encounters: "agreed to resume talks, with a first session set for Nov. 20"."""

from collections.abc import Callable

from spacy.tokens import Token

from nlp.components.dates.dated import Dated
from nlp.components.frames.syntax import children, governor
from nlp.components.tellings.telling import OPEN, Telling, When

_SITTINGS = frozenset({"meeting", "round", "session", "sitting", "talk", "talks"})
_SET = frozenset({"due", "expected", "planned", "scheduled", "set", "slated"})


def date_with_first(
    group: list[Telling], here: list[Dated], resolve_for: Callable[[Dated, Telling], When | None]
) -> None:
    """Give undated talks to come the day for which a phrase with "with" sets the first of them."""
    for telling in group:
        if telling.when is not None or telling.status not in OPEN or telling.type == "visit":
            continue
        sitting = _sitting(telling.trigger)
        if sitting is None or any(t.trigger == sitting for t in group):
            continue
        days = [dated for dated in here if sitting in dated.span.root.ancestors]
        telling.when = resolve_for(days[0], telling) if len(days) == 1 else None


def _sitting(trigger: Token) -> Token | None:
    """The session that is set in a phrase behind the clause of a trigger: "with the next round due in Brussels"."""
    verb = trigger if trigger.pos_ == "VERB" else governor(trigger)[0]
    over = [node for node in (verb, *(verb.ancestors if verb is not None else ())) if node is not None]
    for preposition in (p for node in over for p in children(node, "prep") if p.lower_ == "with" and p.i > trigger.i):
        for noun in children(preposition, "pobj"):
            is_set = any(c.lower_ in _SET for c in children(noun, "acl", "amod", "relcl"))
            if noun.lemma_.lower() in _SITTINGS and is_set:
                return noun
    return None
