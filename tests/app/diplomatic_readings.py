"""Readings made by hand for the tests of the HTTP layer: few, but of every kind that a route tells apart."""

import hashlib
from typing import Any

from graph.model import Codes, Document, Entity, Evidence, Mention, Participant, Reading, Report

ACTORS: dict[str, dict[str, Any]] = {
    "Q1": {"name": "Xi Jinping", "kind": "person", "country": "CN", "title": "President"},
    "Q2": {"name": "Antony Blinken", "kind": "person", "country": "US", "title": "Secretary of State"},
    "Q3": {"name": "Qin Gang", "kind": "person", "country": "CN", "title": "Foreign Minister"},
    "Q4": {"name": "Sergey Lavrov", "kind": "person", "country": "RU", "title": "Foreign Minister"},
    "Q5": {"name": "United States", "kind": "country", "country": "US"},
}


def _entity(key: str, text: str) -> Entity:
    actor = ACTORS[key]
    words = {actor["name"], actor["name"].split()[-1]}
    mentions = [
        Mention(start=text.index(each), end=text.index(each) + len(each), text=each) for each in words if each in text
    ]
    codes = Codes(iso2=actor["country"]) if actor["kind"] == "country" else Codes()
    return Entity(id=key, **actor, qid=key, codes=codes, aliases=tuple(sorted(words)), mentions=tuple(mentions))


def told(document_id: str, who: str, text: str, *, published: str, source: str, **said: Any) -> Reading:
    """A document whose last sentence reports one encounter of the actors `who` (keys of ACTORS)."""
    keys = who.split()
    sentence = text.rsplit(". ", 1)[-1]
    start = text.index(sentence)
    event = {
        "type": "meeting",
        "status": "held",
        "mode": "in_person",
        "title": " met ".join(ACTORS[key]["name"] for key in keys),
        "start": published,
        "end": published,
        "date": published,
        "date_precision": "day",
        "date_basis": "published",
        "confidence": 0.8,
        **said,
    }
    report = Report.model_validate(
        {
            **event,
            "id": hashlib.sha256(f"{document_id}{event}".encode()).hexdigest()[:16],
            "document_id": document_id,
            "reported": published,
            "participants": [Participant(entity_id=key, **ACTORS[key]) for key in keys],
            "evidence": [Evidence(document_id=document_id, start=start, end=start + len(sentence), text=sentence)],
        }
    )
    document = Document.model_validate(
        {"id": document_id, "text": text, "published": published, "source": source, "published_basis": "supplied"}
    )
    return Reading(document=document, reports=(report,), entities=tuple(_entity(key, text) for key in keys))


def all_readings() -> list[Reading]:
    """Five documents that report four events: one of them twice, one planned, one call."""
    beijing = {"place": {"city": "Beijing", "country": "CN"}, "topics": [{"id": "trade", "label": "Trade"}]}
    return [
        told(
            "wire/one",
            "Q1 Q2",
            "A grey morning 🌧 in Beijing. Xi Jinping received Antony Blinken for talks on trade",
            published="2023-06-19",
            source="Example Wire",
            **beijing,
        ),
        told(
            "gazette-two",
            "Q1 Q2",
            "Flags were out. Antony Blinken sat down with Xi Jinping on Monday",
            published="2023-06-19",
            source="Sample Gazette",
            **beijing,
        ),
        told(
            "wire-three",
            "Q2 Q3",
            "It was late in Washington. Antony Blinken rang Qin Gang on Wednesday",
            published="2023-06-14",
            source="Example Wire",
            type="call",
            mode="phone",
        ),
        told(
            "wire-four",
            "Q3 Q4",
            "Preparations go on. Qin Gang is to meet Sergey Lavrov in Moscow next month",
            published="2023-06-20",
            source="Example Wire",
            status="planned",
            start="2023-07-01",
            end="2023-07-31",
            date="2023-07",
            date_precision="month",
            date_basis="relative_to_published",
            date_text="next month",
            place={"city": "Moscow", "country": "RU"},
            confidence=0.55,
        ),
        told(
            "gazette-five",
            "Q1 Q5",
            "No day was given. Xi Jinping spoke with officials of the United States about <b>tariffs</b> & more",
            published="2023-05-02",
            source="Sample Gazette",
            start=None,
            end=None,
            date=None,
            date_precision="unknown",
            date_basis="none",
            confidence=0.4,
        ),
    ]
