"""Readings made by hand: who met whom, in a few words, for the tests of the store."""

import datetime as dt
import hashlib
from typing import Any

from graph.model import Document, Entity, Evidence, Participant, Place, Reading, Report

PEOPLE = {
    "blinken": ("Antony Blinken", "person", "US"),
    "a-blinken": ("A. Blinken", "person", "US"),
    "xi": ("Xi Jinping", "person", "CN"),
    "wang": ("Wang Yi", "person", "CN"),
    "lavrov": ("Sergey Lavrov", "person", "RU"),
    "us": ("United States", "country", "US"),
    "cn": ("China", "country", "CN"),
    "ru": ("Russia", "country", "RU"),
    "nato": ("NATO", "organization", None),
    "envoy": ("Elin Aster", "person", None),
    "p-000000000001": ("Marta Vesely Kralova", "person", "CZ"),
    "p-000000000002": ("Marta Vesely Kralova", "person", None),
    "p-000000000003": ("Vesely", "person", None),
    "p-000000000004": ("Jon Dahl", "person", "NO"),
    "p-000000000005": ("Jon Dahl", "person", None),
    "p-000000000006": ("Marta Vesely Kralova", "person", "SK"),
    "p-000000000007": ("Ida Moen", "person", "NO"),
    "cz": ("Czechia", "country", "CZ"),
    "no": ("Norway", "country", "NO"),
}


def day(text: str | None) -> dt.date | None:
    return None if text is None else dt.date.fromisoformat(text)


def participant(key: str, **other: Any) -> Participant:
    name, kind, country = PEOPLE[key]
    return Participant.model_validate({"entity_id": key, "name": name, "kind": kind, "country": country, **other})


def report(
    document_id: str,
    who: str,
    start: str | None = None,
    end: str | None = None,
    *,
    reported: str | None = None,
    city: str | None = None,
    country: str | None = None,
    roles: dict[str, str] | None = None,
    says: str = "",
    place_id: str | None = None,
    **other: Any,
) -> Report:
    actors = tuple(participant(key, role=(roles or {}).get(key, "participant")) for key in who.split())
    fields = {
        "type": "meeting",
        "status": "held",
        "title": " and ".join(actor.name for actor in actors),
        "start": start,
        "end": end or start,
        "date": start,
        "date_precision": "unknown" if start is None else "day" if end in (None, start) else "range",
        "date_basis": "none" if start is None else "explicit",
        "confidence": 0.8,
        **other,
    }
    place = Place(entity_id=place_id, city=city, country=country) if city or country else None
    said = repr((document_id, who, reported, city, country, roles, sorted(fields.items()))) + says + (place_id or "")
    sentence = f"{fields['title']} in {document_id}. {says}".rstrip()
    return Report.model_validate(
        {
            **fields,
            "id": "r" + hashlib.sha256(said.encode()).hexdigest()[:12],
            "participants": actors,
            "place": place,
            "evidence": (Evidence(document_id=document_id, start=0, end=len(sentence), text=sentence),),
            "document_id": document_id,
            "reported": reported,
        }
    )


def reading(document_id: str, *reports: Report, text: str | None = None, **document: Any) -> Reading:
    published = next((told.reported for told in reports if told.reported), None)
    actors = {actor.entity_id: actor for told in reports for actor in told.participants}
    return Reading(
        document=Document.model_validate(
            {
                "id": document_id,
                "text": text or f"The text of {document_id}: " + " ".join(told.evidence[0].text for told in reports),
                "published": published,
                "published_basis": next((told.reported_basis for told in reports), "none"),
                "source": f"paper {document_id}",
                **document,
            }
        ),
        reports=reports,
        entities=tuple(
            Entity(id=key, name=actor.name, kind=actor.kind, country=actor.country, aliases=(actor.name.split()[-1],))
            for key, actor in actors.items()
        ),
    )


def told(document_id: str, who: str, start: str | None = None, reported: str | None = None, **other: Any) -> Reading:
    return reading(document_id, report(document_id, who, start, reported=reported, **other))


def told_by(source: str | None, document_id: str, who: str, start: str | None = None) -> Reading:
    return reading(document_id, report(document_id, who, start), source=source)
