"""Days named one by one behind those who were met: "spoke with A on Monday, with B on Tuesday and with C on Friday"."""

from collections.abc import Sequence

from nlp.components.dates.dated import Dated
from nlp.components.tellings.telling import Telling

_FEWEST = 2


def day_beside_name(telling: Telling, here: Sequence[Dated]) -> Dated | None:
    """The date right behind the one who is met, in a list in which at least another one has a date of his own."""
    if len(here) < _FEWEST or telling.type == "visit":
        return None
    doc, first, last = telling.trigger.doc, telling.trigger.sent.start, telling.trigger.sent.end
    met = max((p.token for p in telling.parts), default=-1)
    verb = next((t.i for t in reversed(doc[first : max(met, first)]) if t.pos_ == "VERB"), None)
    if verb is None or telling.trigger.i > met:
        return None
    people = {m.root for m in doc._.mentions if verb < m.root < last and any(a.kind == "person" for a in m.actors)}
    names = sorted({met} | people)
    listed = {name: _between(here, name, after) for name, after in zip(names, [*names[1:], last], strict=True)}
    if sum(day is not None for day in listed.values()) < _FEWEST:
        return None
    until = max(name for name, day in listed.items() if day is not None)
    if any(t.pos_ in ("VERB", "AUX", "SCONJ") or t.text == ";" for t in doc[verb + 1 : until]):
        return None
    return listed[met]


def _between(here: Sequence[Dated], name: int, after: int) -> Dated | None:
    return next((d for d in here if name < d.span.start < after), None)
