"""Corpora whose words try to be something else: formulas, markup, calendar lines, headers, control characters."""

from typing import Any

from hypothesis import strategies as st
from readings_strategy import corpora

from graph.model import Place, Reading, Report, Topic

NASTY = (
    "=1+1", "+cmd|' /C calc'!A0", "-2", "@SUM(A1)", "\tx", "\rx", "\nx", "'quoted'", "''", "＝1", '="x"&"y"',
    "a\r\nBEGIN:VEVENT\r\nUID:1", "x\r\nSet-Cookie: a=b", "END:VCALENDAR", "<script>alert(1)</script>", "]]>", "&amp;",
    "</feed><entry>", '"', "\\", "\\n", "a;b,c:d", "|", "NA", "null", "nan", "1e5",
    "\0", "\x07", "\x85", "\u2028", "\ufffe",
    "\u202e", "🌧", "é", " trailing ", "# no comment", "> <urn:x> .", '"""', "^^xsd:date", "_:b0", "[]",
)  # fmt: skip
words = st.sampled_from(NASTY) | st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)
degrees = st.none() | st.floats(-90, 90, allow_nan=False).map(lambda value: round(value, 4))


@st.composite
def spoilt(draw: st.DrawFn, report: Report) -> Report:
    """The report in such words."""
    lat = draw(degrees)
    place = Place(
        entity_id=draw(st.none() | words), venue=draw(st.none() | words), city=draw(st.none() | words),
        country=draw(st.sampled_from([None, "CN", "NA"])), lat=lat, lon=None if lat is None else lat * 2,
    )  # fmt: skip
    topics = draw(st.lists(st.builds(Topic, id=st.none() | words, label=words), max_size=2))
    said = [item.model_copy(update={"text": draw(words)}) for item in report.evidence]
    offices = [actor.model_copy(update={"title": draw(st.none() | words)}) for actor in report.participants]
    changes: dict[str, Any] = {"title": draw(words), "date_text": draw(st.none() | words), "topics": tuple(topics)}
    changes |= {"evidence": tuple(said), "participants": tuple(offices)}
    return report.model_copy(update={**changes, "place": draw(st.sampled_from([report.place, place]))})


@st.composite
def hostile_corpora(draw: st.DrawFn) -> list[Reading]:
    return [
        reading.model_copy(update={"reports": tuple(draw(spoilt(report)) for report in reading.reports)})
        for reading in draw(corpora())
    ]
