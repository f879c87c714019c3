"""Talking that the next sentence calls a meeting, or says where it took place: whoever "spoke" sat together.

"The president and the minister talked about the border. The meeting took place in Baghdad": such words tell of no
telephone. Nor does "the exchange took place before the opening session of the summit".
"""

from spacy.tokens import Span, Token

from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import SIDELINES, children
from nlp.components.frames.verb_arguments import is_passive
from nlp.components.sides.their_hosts import names_their_host
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import TWO_SIDES, Telling

_REACH = 2
"""So many sentences behind may say what the talking was."""
_MEETINGS = frozenset({"encounter", "meeting", "sit-down", "tête-à-tête"})
_TALKS = frozenset({"chat", "conversation", "discussion", "exchange", "talk", "talks"})
_HELD = frozenset({"hold", "happen", "occur"})
_POINTING = frozenset({"the", "their", "this", "that"})
_OTHER = frozenset({"first", "last", "latest", "next", "other", "previous", "second"})
_FORUMS = frozenset({"conference", "forum", "session", "summit"})


def settle_said_to_meet(tellings: list[Telling]) -> None:
    """Make meetings of the talks of which nothing says that they were by telephone, where a sentence behind says so."""
    for telling in tellings:
        spoken = telling.type == "call" and telling.mode == "unknown" and len(telling.sides()) >= TWO_SIDES
        if not spoken or telling.trigger.pos_ != "VERB":
            continue
        behind = _behind(telling, tellings)
        if names_their_host(telling.trigger.sent) or any(_says_that_they_met(sentence) for sentence in behind):
            telling.type, telling.mode = "meeting", "in_person"


def _behind(telling: Telling, tellings: list[Telling]) -> list[Span]:
    """The sentences of the same paragraph behind a telling, up to one that tells of others who meet or speak."""
    mine = {part.actor.id for part in telling.parts}
    apart = (t for t in tellings if t.type != "gathering" and not {part.actor.id for part in t.parts} <= mine)
    others = {t.trigger.sent.start for t in apart}
    found: list[Span] = []
    sentence = telling.trigger.sent
    while len(found) < _REACH and sentence.end < len(sentence.doc) and "\n\n" not in sentence.text_with_ws[-3:]:
        sentence = sentence.doc[sentence.end].sent
        if sentence.start in others:
            break
        found.append(sentence)
    return found


def _says_that_they_met(sentence: Span) -> bool:
    """Whether the subject of a sentence is the meeting that was just told, or talks that took place somewhere."""
    verb = sentence.root
    if any(t.lower_ in words("phone") | words("video") for t in sentence):
        return False
    for noun in subjects(verb):
        owned = [c for c in noun.lefts if c.dep_ in ("det", "poss") and c.lower_ in _POINTING]
        if not owned or any(c.lower_ in _OTHER for c in noun.lefts) or children(noun, "prep"):
            continue
        if noun.lemma_.lower() in _MEETINGS:
            return _is_held(verb) or verb.lemma_ == "last"
        if noun.lemma_.lower() in _TALKS and _is_held(verb) and _is_placed(verb):
            return True
    return False


def _is_held(verb: Token) -> bool:
    """ "Took place", "was held", "happened"."""
    placed = verb.lemma_ == "take" and any(c.lower_ == "place" for c in children(verb, "dobj"))
    return placed or (verb.lemma_ in _HELD and (verb.lemma_ != "hold" or is_passive(verb)))


def _is_placed(verb: Token) -> bool:
    """In a town, at a house or summit, or before or after a session at which both were."""
    under = [t for p in children(verb, "prep") for t in p.subtree]
    return any(
        t.ent_type_ in ("GPE", "FAC", "LOC")
        or t.lower_ in SIDELINES
        or t.lemma_.lower() in _FORUMS | words("venue_nouns")
        for t in under
    )
