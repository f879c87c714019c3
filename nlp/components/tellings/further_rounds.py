"""Encounters told by their number in a series alone: "a second round is due in May", "the previous one was in Oslo".

Who takes part is who took part in the encounter told of before; when and where it was is its own, or else nothing is
told that is not known already.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from nlp.components.frames.casting import Casting
from nlp.components.frames.syntax import agents, governor
from nlp.components.tellings.event_words import words
from nlp.components.tellings.next_in_series import going_on, is_entry_of_talks, opened_talks, titled_talks
from nlp.components.tellings.telling import TWO_SIDES, Part, Telling
from nlp.components.tellings.words_of_rounds import is_numbered, is_opened_by_states, sentences_back

_NOUNS = frozenset((
    "bilateral", "consultations", "cycle", "cycles", "encounter", "meeting", "meetings", "negotiations", "one", "round",
    "rounds", "session", "sessions", "summit", "talks", "trilateral",
))  # fmt: skip
_OF_MANY = frozenset({"conference", "edition", "forum", "gathering"})
"""What a gathering alone is called, and no round of talks."""
_PAIR_ABOVE = re.compile(r"^[^\w\n]*[A-Z][\w.' ]{1,30}(?:[/–—-]| and | AND | - )[A-Z][\w.' ]{1,30}: ", re.MULTILINE)
_STATED = 0.8
"""How likely a title or a number makes it that a noun tells of an encounter."""
_SURE = 0.7
"""How likely a classifier must take what no frame tells of for an encounter, that others may go on from it."""


def further_rounds(doc: Doc, casting: Casting, found: Sequence[Telling]) -> list[Telling]:
    """The tellings of such words; `goes_on` is the telling of those who take part."""
    known = sorted((t for t in found if _can_go_on(t)), key=lambda t: t.trigger.i)
    titled = titled_talks(doc)
    lined = _PAIR_ABOVE.search(doc.text) is not None
    if not known and titled is None and not lined:
        return []
    number = {sentence.start: at for at, sentence in enumerate(doc.sents)}
    hosted = {t.trigger.i: t for t in found if _is_hosted_alone(t)}
    told = {t.trigger.i for t in found if t.parts and t.trigger.i not in hosted}
    more: list[Telling] = []
    for noun in doc if titled is not None or lined else doc[known[0].trigger.i + 1 :]:
        if noun.lower_ not in _NOUNS | _OF_MANY or noun.i in told:
            continue
        opened = opened_talks(noun) if lined and is_opened_by_states(noun, casting) else None
        if opened is not None and not any(t.goes_on is None and t.trigger.sent == noun.sent for t in more):
            if not _told(noun, found):
                more.append(replace(going_on(noun, opened, []), goes_on=None, chance=_STATED, surety=_STATED))
            continue
        reach = sentences_back(noun, casting)
        before = [t for t in (*known, *more) if t.trigger.i < noun.i]
        before = [t for t in before if number[noun.sent.start] - number[t.trigger.sent.start] <= reach]
        if noun.lower_ in _OF_MANY:
            before = [t for t in before if t.type == "gathering"]
        elif noun.lower_ == "summit" and any(t.type == "gathering" and t.trigger.i < noun.i for t in known):
            # and no talks of two on its margins
            before = [t for t in before if t.type == "gathering" or t.trigger.lemma_ == "summit"]
        if reach and not before and titled is not None and is_entry_of_talks(noun) and not _told(noun, found):
            more.append(replace(going_on(noun, titled, []), goes_on=None, chance=_STATED, surety=_STATED))
        if not reach or not before:
            continue
        called_so = [t for t in before if t.trigger.lemma_.lower() == noun.lemma_]
        last = max(called_so or before, key=lambda t: t.trigger.i)
        if noun.lower_ == "summit" and not called_so and any(t.lower_ == "summit" for t in doc[: last.trigger.i]):
            continue  # of the summit that the text is about, and no round of a meeting held there in between
        if any(t.lemma_ == noun.lemma_ and t.i not in told for t in doc[last.trigger.i + 1 : noun.i]):
            continue  # of the series that those words are about
        if not _told(noun, found):
            more.append(going_on(noun, last, _hosts(noun, hosted.get(noun.i), casting)))
            if is_numbered(noun):
                more[-1].chance = more[-1].surety = max(more[-1].chance, _STATED)
            if noun.i in hosted:
                hosted[noun.i].parts = []  # or else the host of the next would be one of the last
    return more


def _is_hosted_alone(telling: Telling) -> bool:
    """ "Brazil will host the next one": nobody is named but who receives the others."""
    named = [p for p in telling.parts if p.role != "host"]
    return bool(telling.parts) and not named and telling.type in ("meeting", "gathering")


def _hosts(noun: Token, telling: Telling | None, casting: Casting) -> list[Part]:
    """Who receives those of the series: as the telling has it, or behind "will be hosted by"."""
    if telling is not None:
        return telling.parts
    verb, relation = governor(noun)
    if verb is None or relation != "subject" or verb.lemma_ not in words("host_verbs"):
        return []
    return [replace(p, role="host") for p in casting.parts(agents(verb))]


def _can_go_on(telling: Telling) -> bool:
    told = telling.status not in ("refused", "cancelled") and telling.type in ("meeting", "gathering")
    forum = telling.type == "gathering" and any(p.actor.kind == "organization" for p in telling.parts)
    sides = {telling.side(p.actor) for p in telling.parts if p.role != "host" or p.actor.kind != "organization"}
    sure = not telling.learned or telling.chance > _SURE
    return told and sure and not telling.paired and (len(sides) >= TWO_SIDES or forum)


def _told(noun: Token, found: Sequence[Telling]) -> bool:
    """Whether the clause of the noun tells of an encounter by another word."""
    verb, _ = governor(noun)
    here = [t.trigger for t in found if t.parts and t.trigger.sent == noun.sent and not _is_hosted_alone(t)]
    return any(t == verb or noun.is_ancestor(t) or governor(t)[0] == verb for t in here)
