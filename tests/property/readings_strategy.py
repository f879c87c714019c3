"""Corpora for Hypothesis: a few people who meet often, told by documents that agree, differ and leave things out."""

import datetime as dt
from itertools import permutations
from typing import Any

from hypothesis import strategies as st
from readings import participant, reading, report

from graph.model import EventCode, Evidence, Outcome, Reading, Report, Statement, Topic

FIRST = dt.date(2023, 6, 1)
ACTORS = ("blinken xi", "xi blinken wang", "blinken cn", "nato blinken lavrov", "nato xi", "us cn", "nato", "envoy xi")
NAMES = tuple(
    f"{one} {other}"
    for one in ("p-000000000001", "p-000000000002", "p-000000000003", "cz")
    for other in ("p-000000000004", "p-000000000005", "xi", "no")
)
TYPES = ("meeting", "gathering", "visit", "call")
STATUSES = ("held", "planned", "postponed", "cancelled", "ongoing")
PLACES = ((None, None), ("Beijing", "CN"), (None, "CN"), ("Geneva", "CH"))
TOPICS = (Topic(id="trade", label="Trade"), Topic(label="Trade"), Topic(id="t2", label="Écoles"), Topic(label="grain"))
PLACE_IDS = {"Beijing": "beijing", "CN": "cn", "Geneva": "geneva"}
WORDS = ("", "It was postponed from Monday.", "It had been put off until Friday.")
LENGTHS = (0, 0, 0, 1, 6, 29)
CHOICES = {
    "who": ACTORS,
    "type": TYPES,
    "status": STATUSES,
    "place": PLACES,
    "days": (4, 4, 40),
    "says": WORDS,
    "lengths": (LENGTHS,),
    "published": (6,),
}
NAMED = CHOICES | {"who": NAMES, "type": ("meeting", "meeting", "visit"), "days": (4,)}
"""Of these many name a person without a country, or by a part of the name."""
PLANS = {
    "who": ("blinken xi", "blinken xi", "us cn"),
    "type": ("meeting",),
    "status": ("planned", "planned", "postponed", "held"),
    "place": PLACES[:2],
    "days": (20,),
    "says": WORDS,
    "lengths": (LENGTHS,),
    "published": (6,),
}
"""Of these many tell of one meeting that is planned for one day, and for another."""
VAGUE = {
    "who": ("blinken xi", "blinken xi", "blinken xi wang", "us cn"),
    "type": ("meeting", "meeting", "visit"),
    "status": ("planned", "planned", "planned", "held", "postponed"),
    "place": PLACES[:2],
    "days": (20, 200),
    "says": WORDS,
    "lengths": ((0, 0, 6, 29, 50, 100, 300, 300),),
    "published": (150,),
}
"""Of these many tell of plans for a long time, and of meetings within it."""


@st.composite
def statements(draw: st.DrawFn, document_id: str) -> tuple[Statement, ...]:
    """What was said, in a few words that several reports of one document may share."""
    places = draw(st.lists(st.integers(0, 3), max_size=3, unique=True))
    return tuple(
        Statement(
            entity_id=draw(st.sampled_from(["blinken", "xi"])),
            name="Someone",
            document_id=document_id,
            start=10 * place,
            end=10 * place + 5,
            text="words",
            direct=draw(st.booleans()),
        )
        for place in sorted(places)
    )


@st.composite
def outcomes(draw: st.DrawFn, document_id: str) -> tuple[Outcome, ...]:
    kinds = draw(st.lists(st.sampled_from(["signed", "agreed", "to_meet_again"]), max_size=2, unique=True))
    sentence = Evidence(document_id=document_id, start=0, end=9, text="They did.", supports=("outcomes",))
    return tuple(
        Outcome.model_validate({"kind": kind, "words": "did", "start": 5, "end": 8, "evidence": sentence})
        for kind in kinds
    )


@st.composite
def codes(draw: st.DrawFn, who: str) -> tuple[EventCode, ...]:
    """Codes of some of the directed pairs of countries among those who take part, and of one that is none."""
    sides = sorted({participant(key).country or "NATO" for key in who.split()})
    pairs = [pair for pair in permutations(sides, 2) if draw(st.booleans())]
    return tuple(
        EventCode(source=source, target=target, cameo=draw(st.sampled_from(["040", "042"])), plover="CONSULT")
        for source, target in pairs
    )


@st.composite
def reports(draw: st.DrawFn, choices: dict[str, list[Any]], document_id: str, published: str | None) -> Report:
    """A report of one of the few encounters that the choices allow, so that many are of the same."""
    latest = draw(st.sampled_from(choices["days"]))
    start = draw(st.none() | st.integers(0, latest).map(lambda days: FIRST + dt.timedelta(days=days)))
    length = draw(st.sampled_from(draw(st.sampled_from(choices["lengths"]))))
    end = None if start is None else start + dt.timedelta(days=length)
    city, country = draw(st.sampled_from(choices["place"]))
    who = draw(st.sampled_from(choices["who"]))
    return report(
        document_id,
        who,
        start and start.isoformat(),
        end and end.isoformat(),
        reported=published,
        city=city,
        country=country,
        place_id=draw(st.sampled_from([None, PLACE_IDS.get(city or country or "")])),
        says=draw(st.sampled_from(choices["says"])),
        type=draw(st.sampled_from(choices["type"])),
        status=draw(st.sampled_from(choices["status"])),
        reported_basis=draw(st.sampled_from(["supplied", "page_header"])),
        date_basis=draw(st.sampled_from(["explicit", "published", "relative_to_published", "tenure"])),
        date_text=draw(st.sampled_from([None, "on Monday"])),
        mode=draw(st.sampled_from(["unknown", "in_person"])),
        topics=draw(st.lists(st.sampled_from(TOPICS), max_size=2, unique=True).map(tuple)),
        codes=draw(codes(who)),
        confidence=draw(st.sampled_from([0.3, 0.8, 0.9])),
        statements=draw(statements(document_id)),
        outcomes=draw(outcomes(document_id)),
    )


@st.composite
def documents(draw: st.DrawFn, choices: dict[str, list[Any]], number: int) -> Reading:
    document_id = f"d{number}"
    latest = max(choices["published"])
    published = draw(st.none() | st.integers(0, latest).map(lambda days: (FIRST + dt.timedelta(days=days)).isoformat()))
    told = draw(st.lists(reports(choices, document_id, published), min_size=1, max_size=2))
    return reading(
        document_id,
        *{one.id: one for one in told}.values(),
        source=draw(st.sampled_from([None, "Morning Paper", "Evening Paper", "evening paper", " "])),
        text=draw(st.sampled_from([None, "one wire story " * 20])),
    )


@st.composite
def corpora(draw: st.DrawFn) -> list[Reading]:
    among, most = draw(st.sampled_from([(CHOICES, 2), (CHOICES, 2), (PLANS, 4), (VAGUE, 4), (NAMED, 4)]))
    choices = {
        name: draw(st.lists(st.sampled_from(values), min_size=1, max_size=most)) for name, values in among.items()
    }
    return [draw(documents(choices, number)) for number in range(draw(st.integers(2, 8)))]
