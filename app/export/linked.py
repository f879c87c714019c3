"""Events as linked data in the words of schema.org, and of our own (`dg:`) for what it has no word for.

JSON-LD and Turtle are both written from these nodes, so that they say the same.
"""

import re
from typing import Any, Literal

from app.export.columns import Event
from app.export.texts import urn

SCHEMA, OWN, XSD = "https://schema.org/", "urn:diplograph:vocabulary:", "http://www.w3.org/2001/XMLSchema#"
Node = dict[str, Any]

_ATTENDANCE = {
    "in_person": "OfflineEventAttendanceMode",
    "phone": "OnlineEventAttendanceMode",
    "video": "OnlineEventAttendanceMode",
}
_STATUS = {"postponed": "EventPostponed", "cancelled": "EventCancelled", "refused": "EventCancelled"}
_CLASS = {"person": "Person", "country": "Country", "organization": "Organization"}
_WIKIDATA = re.compile(r"Q[1-9][0-9]*")

TYPED: dict[str, Literal["@id", "xsd:date", "xsd:double", "xsd:integer"]] = {
    "startDate": "xsd:date",
    "endDate": "xsd:date",
    "eventStatus": "@id",
    "eventAttendanceMode": "@id",
    "superEvent": "@id",
    "isPartOf": "@id",
    "sameAs": "@id",
    "latitude": "xsd:double",
    "longitude": "xsd:double",
    "dg:actor": "@id",
    "dg:confidence": "xsd:double",
    "dg:sourceCount": "xsd:integer",
    "dg:documentCount": "xsd:integer",
    "dg:firstReported": "xsd:date",
}
"""The properties whose values are not plain text or further nodes."""


def context() -> Node:
    """The JSON-LD context of the nodes, which needs nothing from elsewhere to be understood."""
    spelled = {name: name if ":" in name else f"{SCHEMA}{name}" for name in TYPED}
    typed = {name: {"@id": spelled[name], "@type": kind} for name, kind in TYPED.items()}
    return {"@vocab": SCHEMA, "dg": OWN, "xsd": XSD, **typed}


def node(event: Event) -> Node:
    """An event as a schema.org Event with all that hangs on it; what is not known is left out."""
    name = urn("event", event["id"])
    attendance = _ATTENDANCE.get(event["mode"])
    return _known(
        {
            "@id": name,
            "@type": "Event",
            "identifier": event["id"],
            "name": event["title"],
            "startDate": event["start"],
            "endDate": event["end"],
            "eventStatus": SCHEMA + _STATUS.get(event["status"], "EventScheduled"),
            "eventAttendanceMode": attendance and SCHEMA + attendance,
            "location": event["place"] and _place(name, event["place"]),
            "attendee": list({each["entity_id"]: _actor(each) for each in event["participants"]}.values()),
            "about": [_topic(f"{name}#topic-{i}", each) for i, each in enumerate(event["topics"], 1)],
            "superEvent": event["part_of"] and urn("event", event["part_of"]),
            "subjectOf": [_quotation(f"{name}#evidence-{i}", each) for i, each in enumerate(event["evidence"], 1)],
            "dg:participation": [_part(f"{name}#part-{i}", each) for i, each in enumerate(event["participants"], 1)],
            "dg:type": event["type"],
            "dg:status": event["status"],
            "dg:mode": event["mode"],
            "dg:date": event["date"],
            "dg:datePrecision": event["date_precision"],
            "dg:confidence": event["confidence"],
            "dg:sourceCount": event["source_count"],
            "dg:documentCount": event["document_count"],
            "dg:firstReported": event["first_reported"],
            "dg:code": [_code(each) for each in event["codes"]],
        }
    )


def _known(node: Node) -> Node:
    return {name: value for name, value in node.items() if value not in (None, "", [])}


def _place(event: str, place: Node) -> Node:
    address = _known({"addressLocality": place["city"], "addressCountry": place["country"]})
    return _known(
        {
            "@id": f"{event}#place",
            "@type": "Place",
            "identifier": place["entity_id"],
            "name": place["venue"] or place["city"] or place["country"],
            "address": {"@id": f"{event}#address", "@type": "PostalAddress", **address} if address else None,
            "latitude": place["lat"],
            "longitude": place["lon"],
        }
    )


def _actor(actor: Node) -> Node:
    known = _WIKIDATA.fullmatch(actor["entity_id"])
    return _known(
        {
            "@id": urn("entity", actor["entity_id"]),
            "@type": _CLASS[actor["kind"]],
            "name": actor["name"],
            "sameAs": f"http://www.wikidata.org/entity/{known[0]}" if known else None,
        }
    )


def _part(name: str, actor: Node) -> Node:
    return _known(
        {
            "@id": name,
            "@type": "Role",
            "roleName": actor["role"],
            "dg:actor": urn("entity", actor["entity_id"]),
            "dg:country": actor["country"],
            "dg:office": actor["title"],
        }
    )


def _topic(name: str, topic: Node) -> Node:
    named = urn("topic", topic["id"]) if topic["id"] else name
    return _known({"@id": named, "@type": "DefinedTerm", "termCode": topic["id"], "name": topic["label"]})


def _quotation(name: str, evidence: Node) -> Node:
    document = urn("document", evidence["document_id"])
    return {"@id": name, "@type": "Quotation", "text": evidence["text"], "isPartOf": document}


def _code(code: Node) -> str:
    return " ".join(filter(None, (code["source"], code["target"], code["cameo"], code["plover"], code["mode"])))
