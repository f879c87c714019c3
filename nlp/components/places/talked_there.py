"""Whether who "spoke" did so at the meeting told just before: "A met B in Oslo. They spoke about fish"."""

from nlp.components.frames.syntax import children
from nlp.components.tellings.telling import Telling

_REACH = 70  # tokens, two or three sentences
_ANEW = frozenset({"again", "before", "earlier", "later", "previously", "since", "separately"})


def is_talk_at(call: Telling, meeting: Telling) -> bool:
    """Whether the talk, of which no word says that it was by telephone, is that of a meeting of the same people."""
    spoken = call.word.frame == "speaking" and call.mode == "unknown"
    if not spoken or not 0 < call.trigger.i - meeting.trigger.i <= _REACH:
        return False
    if any(c.lower_ in _ANEW for c in children(call.trigger, "advmod")):
        return False
    return len(call.sides()) > 1 and {p.actor.id for p in call.parts} == {p.actor.id for p in meeting.parts}
