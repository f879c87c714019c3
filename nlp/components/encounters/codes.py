"""Codes of an encounter for those who count dyads: CAMEO event codes, and PLOVER by the 2021 conversion table."""

import csv
from functools import lru_cache
from importlib.resources import files

from graph.model import EventCode, EventType, Mode, Status
from nlp.components.tellings.telling import Part
from nlp.knowledge.base import knowledge_base

TALK, VISIT, HOST, THIRD, MEDIATE, PHONE, INTEND, REFUSE = "040", "042", "043", "044", "045", "041", "036", "125"
MAX_DYADS = 30


@lru_cache(maxsize=1)
def _plover() -> dict[str, tuple[str, str | None]]:
    with files("data.codes").joinpath("cameo_plover.csv").open(encoding="utf-8") as lines:
        return {row["cameo"]: (row["plover"], row["mode"] or None) for row in csv.DictReader(lines)}


def codes_of(
    kind: EventType, status: Status, mode: Mode, parts: list[Part], country: str | None
) -> tuple[EventCode, ...]:
    """One code for each directed pair of sides, at most thirty; sides are ISO alpha-2 codes or CAMEO actor codes."""
    sides = _sides(parts)
    codes: list[EventCode] = []
    for source, source_role in sides:
        for target, _ in sides:
            if source != target and len(codes) < MAX_DYADS:
                cameo = _cameo(kind, status, mode, source, target, source_role, country)
                plover, plover_mode = _plover().get(cameo, ("CONSULT", None))
                codes.append(EventCode(source=source, target=target, cameo=cameo, plover=plover, mode=plover_mode))
    return tuple(codes)


def _sides(parts: list[Part]) -> list[tuple[str, str]]:
    found: dict[str, str] = {}
    for part in parts:
        code = part.actor.country or part.actor.cameo or _cameo_of(part.actor.id)
        if code and found.get(code) != "mediator":
            found[code] = part.role
    return list(found.items())


def _cameo_of(entity_id: str) -> str | None:
    known = knowledge_base().entry(entity_id)
    return known.cameo if known else None


def _cameo(
    kind: EventType, status: Status, mode: Mode, source: str, target: str, role: str, country: str | None
) -> str:
    if status in ("planned", "proposed"):
        return INTEND
    if status in ("refused", "cancelled", "postponed"):
        return REFUSE
    if role == "mediator":
        return MEDIATE
    if kind == "call" or mode in ("phone", "video"):
        return PHONE
    if country is None:
        return TALK
    if country == target:
        return VISIT
    return HOST if country == source else THIRD
