"""Participants of an encounter told by a verb: who stands where in "Xi met Blinken", "Modi flew to Paris"."""

from collections.abc import Callable

from spacy.tokens import Token

from nlp.components.frames import (
    forum_frames,
    hosting_frames,
    meeting_frames,
    settling_frames,
    talking_frames,
    visit_frames,
)
from nlp.components.frames.casting import Casting
from nlp.components.frames.verb_arguments import Sides
from nlp.components.tellings.event_words import Trigger

_FRAMES: dict[str, Callable[[Token, Casting], Sides]] = {
    "spending": meeting_frames.spending,
    "telling": talking_frames.telling,
    "conferring": meeting_frames.conferring,
    "jointly": meeting_frames.jointly,
    "personal": meeting_frames.personal,
    "playing_host": hosting_frames.playing_host,
    "expected": visit_frames.expected,
    "bringing": meeting_frames.bringing,
    "mediating": meeting_frames.mediating,
    "being": visit_frames.being,
    "facing": meeting_frames.facing,
    "accompanied": meeting_frames.accompanied,
    "welcomed": visit_frames.welcomed,
    "presenting": hosting_frames.presenting,
    "dropping_in": hosting_frames.dropping_in,
    "chairing": meeting_frames.chairing,
    "together": meeting_frames.together,
    "settling": settling_frames.settling,
    "signing": meeting_frames.signing,
    "reciprocal": meeting_frames.reciprocal,
    "speaking": talking_frames.speaking,
    "calling": talking_frames.calling,
    "hosting": hosting_frames.hosting,
    "visiting": visit_frames.visiting,
    "motion": visit_frames.motion,
    "leaving": visit_frames.leaving,
    "taking": visit_frames.taking,
    "accompanying": visit_frames.accompanying,
    "sending": visit_frames.sending,
    "attending": forum_frames.attending,
    "representing": forum_frames.representing,
    "inviting": visit_frames.inviting,
}


def verb_parts(verb: Token, word: Trigger, casting: Casting) -> Sides:
    """The parts of the clause of `verb`, and the tokens that name a visit's destination or a forum."""
    return _FRAMES[word.frame](verb, casting)
