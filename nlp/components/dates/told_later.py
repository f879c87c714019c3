"""Days that the next sentences give to an encounter: "The two will meet in Oslo. The talks take place on Monday"."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from spacy.tokens import Token

from nlp.components.dates.date_clauses import clause_verb, is_bound
from nlp.components.dates.dated import Dated
from nlp.components.dates.told_ends import is_of_kind
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import children
from nlp.components.tellings.telling import Telling, When

_SENTENCES = 2
"""How many sentences after that of an encounter may say when it is."""
_HELD = frozenset({"begin", "convene", "happen", "hold", "occur", "open", "start"})
_POINTING = frozenset({"that", "this"})
_OTHERS = frozenset((
    "coming", "earlier", "final", "following", "former", "further", "last", "latest", "new", "next", "other",
    "previous", "prior", "similar", "upcoming",
))  # fmt: skip
"""Words for another encounter than the one just told: "their last meeting was held in March"."""
_DUE = frozenset({"due", "expect", "foresee", "plan", "schedule", "set"})


def date_by_later(
    tellings: Sequence[Telling], dates: Sequence[Dated], resolve_for: Callable[[Dated, Telling], When | None]
) -> None:
    """Date what has no date, or a vaguer time, by the day on which the same is said to be, or to have been."""
    if not tellings:
        return
    starts = {sentence.start: at for at, sentence in enumerate(tellings[0].trigger.doc.sents)}
    for dated in dates:
        noun = _what_is_held(dated)
        telling = None if noun is None else _told_last(noun, tellings, starts)
        if noun is None or telling is None or dated.heads is not None:
            continue
        for same in (t for t in tellings if t.trigger.i == telling.trigger.i):
            tried = replace(same)  # whose status follows the calendar
            when = resolve_for(dated, tried) if same.when is None or _is_vague(same.when) else None
            if when is not None and (same.when is None or same.when.start <= when.start <= when.end <= same.when.end):
                same.when, same.status = when, tried.status


def _what_is_held(dated: Dated) -> Token | None:
    """The subject of the verb that says when something is held, on which the date hangs, or that has it itself."""
    if (noun := _dated_itself(dated)) is not None:
        return noun
    verb = clause_verb(dated.head)
    if verb is None or verb.dep_ == "acl" or is_bound(dated) or not _says_when(verb):
        return None  # "the results of the meeting held in Astana in May"
    above = dated.head.head
    above = above.head if above.dep_ == "prep" else above
    if above != verb and above.head != verb:
        return None  # "was planned for a hall that opened in May"
    return next(iter(subjects(verb)), None)


def _dated_itself(dated: Dated) -> Token | None:
    """ "The meeting on Tuesday lasted an hour", "the conversation, in Tehran on Monday, was cordial": of it."""
    preposition = dated.head if dated.head.pos_ == "ADP" else dated.head.head
    noun = preposition.head
    while noun.dep_ == "prep" or (noun.dep_ == "pobj" and noun.head.lower_ in ("in", "at")):
        noun = noun.head
    pointing = noun.pos_ == "NOUN" and [c.lower_ for c in noun.lefts] == ["the"]
    opens = pointing and noun.dep_ in ("nsubj", "nsubjpass") and noun.i <= noun.sent.start + 1
    return noun if opens and preposition.lower_ == "on" and noun.head.tag_ == "VBD" else None


def _says_when(verb: Token) -> bool:
    """ "Takes place", "was to be held", "is due", "has been scheduled"."""
    if verb.lemma_ == "take":
        return any(c.lower_ == "place" for c in children(verb, "dobj"))
    if _tells_only_when(verb) or _names_the_day(verb):
        return True
    if verb.lemma_ == "be":
        return any(c.lower_ in ("due", "set") for c in children(verb, "acomp"))
    passive = any(c.lemma_ == "be" for c in children(verb, "auxpass", "aux"))
    return verb.lemma_ in _HELD or (verb.lemma_ in _DUE and passive)


def _tells_only_when(verb: Token) -> bool:
    """ "That was last week", "that was on Tuesday": a sentence with nothing in it but the day."""
    pointing = any(c.lower_ in _POINTING for c in children(verb, "nsubj"))
    rest = [t for t in verb.sent if t.is_alpha and t.dep_ not in ("prep", "nsubj", "advmod") and t != verb]
    return verb.lemma_ == "be" and verb.dep_ == "ROOT" and pointing and all(t.ent_type_ == "DATE" for t in rest)


def _names_the_day(verb: Token) -> bool:
    """ "It was Saturday evening, and the summit had just begun": what day it was when that happened."""
    it = any(c.lower_ == "it" for c in children(verb, "nsubj"))
    days = children(verb, "attr", "npadvmod")
    return verb.lemma_ == "be" and verb.tag_ == "VBD" and it and any(t.ent_type_ in ("DATE", "TIME") for t in days)


def _told_last(noun: Token, tellings: Sequence[Telling], starts: dict[int, int]) -> Telling | None:
    """What a noun such as "the talks" points back to: the last encounter of its kind that is told just before it."""
    at = starts.get(noun.sent.start, 0)
    before = [t for t in tellings if t.trigger.sent.start < noun.sent.start]
    near = [t for t in before if at - starts.get(t.trigger.sent.start, -_SENTENCES) <= _SENTENCES]
    if noun.lower_ in _POINTING or _names_the_day(noun.head):
        near = [t for t in near if t.trigger.sent.end == noun.sent.start]
        return min(near, key=lambda t: _depth(t.trigger), default=None)
    if noun.lower_ == "it":
        near = [t for t in near if t.trigger.sent.end == noun.sent.start and t.trigger.pos_ == "NOUN"]
        return max(near, key=lambda t: t.trigger.i, default=None)
    if noun.pos_ != "NOUN" or any(c.lower_ in _OTHERS or c.ent_type_ == "ORDINAL" for c in noun.lefts):
        return None
    pointing = [t for t in near if is_of_kind(noun, t)]
    return max(pointing, key=lambda t: t.trigger.i, default=None)


def _depth(trigger: Token) -> int:
    """How far below the root of its sentence a word hangs: what a sentence tells above all hangs highest."""
    return sum(1 for _ in trigger.ancestors)


def _is_vague(when: When) -> bool:
    return when.precision != "day" or when.start != when.end
