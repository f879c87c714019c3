"""Who receives on a visit: the people of the land visited whom the guest meets there, and who asked him to come.

"Flew to Kyiv to see X", "is in Rome, where Y receives him", "as a guest of the queen", "at X's invitation". Who asks
others to meet in his capital is their host as well; whom the guest but "met" there, or had "talks" with, is not.
"""

from collections.abc import Iterator

from nlp.components.encounters.found import Found
from nlp.components.encounters.inheritance import is_within
from nlp.components.frames.casting import Casting
from nlp.components.frames.syntax import children, governor
from nlp.components.frames.verb_arguments import is_passive
from nlp.components.sides.askers import askers
from nlp.components.sides.hosting_sides import is_at_home
from nlp.components.tellings.telling import Part, Telling, Where
from nlp.components.text.entries import entry_at

_MEETING = frozenset({
    "call", "confer", "consult", "consultation", "discuss", "discussion", "meet", "meeting", "negotiate", "negotiation",
    "speak", "summit", "talk",
})  # fmt: skip
"""Words that tell of two who meet, and not of one who has the other come to him."""
_RECEIVING = frozenset({"hosting", "playing_host"})
_ENDS = (".", "!", "?", ":", ";")
_CLOSING = " \n\t\"'”’»)"
_MOST = 2
"""A guest who meets more people of the land on his visit is received by nobody in particular."""


def name_hosts(encounters: list[Found], casting: Casting) -> None:
    """Add to each visit the people who receive the guest, as far as the words around it say so."""
    for found in encounters:
        if found.where is None or found.where.country is None or found.type not in ("meeting", "visit"):
            continue
        known = {p.actor.id for p in found.parts}
        met = _met(found, encounters) if found.type == "visit" else []
        added = {p.actor.id: p for p in (*met, *_asking(found, found.where, casting)) if p.actor.id not in known}
        found.parts += [Part(p.actor, "host", p.token) for p in added.values()]


def _is_open(telling: Telling) -> bool:
    """ "Would not say whether the king will receive him"."""
    return any(c.lower_ == "whether" for c in children(telling.trigger, "mark"))


def _met(visit: Found, encounters: list[Found]) -> list[Part]:
    """Those of the land visited whom the guest meets, told with the visit or in the sentence after it."""
    doc, sentences = visit.tellings[0].trigger.doc, [(t.trigger.sent, _is_aside(t)) for t in visit.tellings]
    after = {edge for sentence, aside in sentences if not aside for edge in (sentence.start, sentence.end)}
    same = {sentence.start for sentence, _ in sentences}
    by_meeting = _is_during(visit) or not any(p.role == "host" for p in visit.parts)
    found: dict[str, Part] = {}
    for meeting in encounters:
        first = meeting.tellings[0].trigger.sent.start
        aside = first in same and _is_received(meeting) and any(map(_is_aside, meeting.tellings))
        told_with = first in after or aside  # "X, who came on Friday and was met by Y"
        if meeting.type != "meeting" or not told_with or (not by_meeting and _is_but_met(meeting)):
            continue
        if any(_is_open(telling) for telling in meeting.tellings):
            continue
        if is_within(meeting, visit) and _is_there(meeting, visit):
            here = (p for p in meeting.parts if p.actor.kind == "person" and p.actor.country == _land(visit))
            found |= {p.actor.id: p for p in here if 0 <= p.token < len(doc)}
    return list(found.values()) if len(found) <= _MOST else []


def _is_but_met(meeting: Found) -> bool:
    """ "Flew to Kyiv and met X", "for talks with X": nothing says that he received the guest, or whose guest he was.

    A headline or an entry of a chronology says no more of who received: "9 May: X travels to Rome. He meets Y".
    """
    first = meeting.tellings[0].trigger
    headline = not first.sent.text.rstrip(_CLOSING).endswith(_ENDS)
    if headline or entry_at(first.doc._.entries or (), first.idx) is not None:
        return False
    return not _is_received(meeting) and all(t.trigger.lemma_ in _MEETING and not t.learned for t in meeting.tellings)


def _is_received(meeting: Found) -> bool:
    """ "Was welcomed by X", "was met at the airport by X": words that tell who received somebody."""
    return any(
        t.word.frame in _RECEIVING or (t.trigger.lemma_ == "meet" and is_passive(t.trigger)) for t in meeting.tellings
    )


def _is_during(visit: Found) -> bool:
    """ "Held a meeting with X during his visit", "met the visiting minister": the visit is told by the meeting."""
    words = [t.trigger for t in visit.tellings]
    return any(t.lower_ == "visiting" or (t.pos_ == "NOUN" and governor(t)[1] == "during") for t in words)


def _is_aside(telling: Telling) -> bool:
    """ "X, who is in Moscow on a visit": all that is said there is that he is."""
    return any(t.dep_ == "relcl" for t in (telling.trigger, *telling.trigger.ancestors) if t.pos_ in ("VERB", "AUX"))


def _land(visit: Found) -> str | None:
    return visit.where.country if visit.where is not None else None


def _is_there(meeting: Found, visit: Found) -> bool:
    """Whether nothing says that they met elsewhere, or at another time."""
    if meeting.where is not None and meeting.where.country not in (None, _land(visit)):
        return False
    a, b = meeting.when, visit.when
    return a is None or b is None or (a.start <= b.end and b.start <= a.end)


def _asking(found: Found, where: Where, casting: Casting) -> Iterator[Part]:
    """Those at home there who asked the guest, or the others, to come, in a sentence that tells of it."""
    for telling in found.tellings:
        yield from (p for p in askers(telling.trigger.sent, casting) if is_at_home(p.actor, where))
