"""Encounters whose last day another sentence tells: "They began talks on Tuesday. The talks go on tomorrow", and the
same of what "ended on Wednesday" or "went into a second day on Wednesday". A stay ends when the guest goes home."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace

from spacy.tokens import Token

from nlp.components.dates.date_clauses import clause_verb
from nlp.components.dates.dated import Dated
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import children, governor, prepositional
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import Telling, When
from nlp.dates import resolve
from nlp.knowledge.names import fold

_LONGEST = dt.timedelta(days=31)
_REACH = 60
"""Tokens after the trigger within which its end is told."""
_ENDING = frozenset({"close", "conclude", "end", "finish", "wrap"})
_GOING_ON = _ENDING | {"continue", "go", "last", "run"}
_TRAVELS = frozenset({"come", "fly", "go", "head", "return", "travel"})
_HOME = frozenset({"back", "home"})
_STAYING = frozenset({"remain", "stay"})
_UNTIL = frozenset({"until", "till", "through"})
_HE = frozenset({"he", "she", "they"})
_HIS = frozenset({"his", "her", "their"})
_STAYS = frozenset({"stay", "tour", "trip", "visit"})
_MEETINGS = frozenset(
    {"consultation", "conversation", "discussion", "encounter", "exchange", "meeting", "negotiation", "talk", "talks"}
)
_GATHERINGS = frozenset(
    {"conference", "forum", "gathering", "meeting", "negotiation", "session", "summit", "talk", "talks"}
)
"""Two who meet at a summit do so on one of its days."""
_CALLS = frozenset({"call", "conversation", "talk", "talks"})
_KINDS = {"visit": _STAYS, "gathering": _GATHERINGS, "call": _CALLS}


def told_to_end(telling: Telling, dates: Iterable[Dated], published: dt.date | None) -> When | None:
    """The days up to the one on which the same is said to end or to go on, else its date as it is.

    What goes on after the day of publication is not over.
    """
    when = telling.when
    if when is not None and when.precision == "month":
        return _to_month(when, telling, dates)
    if when is None or when.precision != "day" or when.start != when.end or telling.type == "call":
        return when
    first = dt.date.fromisoformat(when.start)
    after = (
        d
        for d in dates
        if 0 < d.span.start - telling.trigger.i < _REACH and (d.expression.start, d.expression.end) != when.span
    )
    for dated in after:
        verb = clause_verb(dated.head)
        if verb is None or not (_is_its_end(verb, telling) or _goes_away(verb, dated, telling)):
            continue
        today = published or first
        told = verb.tag_ == "VBD"
        last = resolve(dated.expression, today if told else max(today, first), "past" if told else "future")
        if last is not None and first < last.end <= first + _LONGEST and last.start == last.end:
            if telling.status == "held" and published is not None and last.end > published:
                telling.status = "ongoing"
            end = last.end.isoformat()
            return replace(when, end=end, edtf=f"{when.start}/{end}", precision="range")
    return when


def _to_month(when: When, telling: Telling, dates: Iterable[Dated]) -> When:
    """ "Began in January 1993 and ended in August": the months up to the one in which the same sentence has it end."""
    sentence = telling.trigger.sent
    for dated in (d for d in dates if d.span.sent == sentence and d.span.start > telling.trigger.i):
        verb = clause_verb(dated.head)
        if verb is None or verb.lemma_ not in _ENDING or verb.tag_ != "VBD" or not _is_its_end(verb, telling):
            continue
        last = resolve(dated.expression, dt.date.fromisoformat(when.end), "future")
        if last is not None and last.precision == "month" and when.end < last.end.isoformat():
            edtf = f"{when.edtf}/{last.start.isoformat()[:7]}"
            return replace(when, end=last.end.isoformat(), edtf=edtf, precision="range")
    return when


def ends_then(dated: Dated) -> bool:
    """ "A summit that ends on Friday": the day is the last one, and still to come."""
    verb = clause_verb(dated.head)
    return verb is not None and verb.lemma_ in _ENDING and verb.tag_ in ("VBZ", "VBP")


def _is_its_end(verb: Token, telling: Telling) -> bool:
    return _goes_on(verb) and any(_is_of(noun, telling) for noun in subjects(verb))


def _goes_away(verb: Token, dated: Dated, telling: Telling) -> bool:
    """ "He returns to Prague on Thursday", "she flies home on Friday", "he is to stay until Sunday"."""
    told = verb.head if verb.dep_ == "xcomp" else verb
    joined = told.dep_ == "conj" and told.head == telling.trigger  # "who came on Sunday and is to leave on Tuesday"
    if telling.type != "visit" or _had_been(telling.trigger) or not (joined or _is_main(verb)):
        return False
    if not any(is_guest(noun, telling) for noun in subjects(verb)):
        return False
    if _ends_stay(verb):
        return True
    if verb.lemma_ in _STAYING:
        return dated.span.doc[dated.span.start - 1].lower_ in _UNTIL
    homeward = any(c.lower_ in _HOME for c in children(verb, "advmod", "prt"))
    if verb.lemma_ in _TRAVELS and (homeward or verb.lemma_ == "return"):
        return homeward or any(t.ent_type_ == "GPE" for t in prepositional(verb, "to"))
    return verb.lemma_ in words("leaving_verbs") and not any(c.dep_ == "dobj" and not c.ent_type_ for c in verb.rights)


def _ends_stay(verb: Token) -> bool:
    """ "Concluded his visit on Tuesday", of the visit that an arrival began."""
    ends = verb.lemma_ in words("end_visit") or verb.lemma_ in _ENDING
    return ends and any(t.lemma_ in _STAYS and _is_pointing(t) for t in children(verb, "dobj"))


def _is_pointing(noun: Token) -> bool:
    """ "The trip", "their talks", which were told of before."""
    return any(c.dep_ in ("det", "poss") and c.lower_ not in ("a", "an", "another", "no") for c in noun.children)


def _had_been(trigger: Token) -> bool:
    """ "Had come by way of Beirut": who leaves next leaves from somewhere else."""
    verb = trigger if trigger.pos_ == "VERB" else governor(trigger)[0]
    return verb is not None and any(c.lower_ == "had" for c in children(verb, "aux"))


def _is_main(verb: Token) -> bool:
    while verb.dep_ in ("conj", "xcomp"):
        verb = verb.head
    return verb.dep_ == "ROOT"


def is_guest(noun: Token, telling: Telling) -> bool:
    """Whether it is who came, by his name or by a pronoun, in the sentence of the telling or the next."""
    own, sentence = telling.trigger.sent, noun.sent
    guests = [part for part in telling.parts if part.role == "guest"]
    named = any(part.token == noun.i or fold(noun.text) in fold(part.actor.name).split() for part in guests)
    meant = any(part.token > noun.i and noun.doc[part.token].lower_ in _HIS for part in guests) and sentence == own
    return sentence.start in (own.start, own.end) and (named or meant or noun.lower_ in _HE)


def _goes_on(verb: Token) -> bool:
    if verb.lemma_ == "go" and not any(c.lower_ in ("on", "into") for c in children(verb, "prt", "advmod", "prep")):
        return False
    open_ended = verb.tag_ in ("VBZ", "VBP", "VBD") or any(c.lower_ == "will" for c in children(verb, "aux"))
    return verb.lemma_ in _GOING_ON and open_ended


def _is_of(noun: Token, telling: Telling) -> bool:
    """Whether the noun is the telling's own, or any that points at such an encounter."""
    trigger = telling.trigger
    if noun.sent == trigger.sent:
        return noun == trigger or (noun.is_ancestor(trigger) and trigger.pos_ == "NOUN")
    return is_of_kind(noun, telling)


def is_of_kind(noun: Token, telling: Telling) -> bool:
    """Whether a noun of another sentence points at an encounter of such a kind: "the trip", "their talks"."""
    trigger = telling.trigger
    kinds = _KINDS.get(telling.type, _MEETINGS)
    return _is_pointing(noun) and (noun.lemma_ == trigger.lemma_ or noun.lemma_.lower() in kinds)
