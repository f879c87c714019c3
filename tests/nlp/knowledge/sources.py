"""Small sources of the two forms an import takes: people that exist nowhere, with one that the tables know."""

from typing import Any

FTM: list[dict[str, Any]] = [
    {"id": "occ-1", "schema": "Occupancy", "properties": {
        "holder": ["p-1"], "post": ["pos-1"], "startDate": ["2011-03-05"], "endDate": ["2014-11"]}},
    {"id": "pos-1", "schema": "Position", "properties": {
        "name": ["Minister of Foreign Affairs of Peru"], "country": ["pe"]}},
    {"id": "p-1", "schema": "Person", "properties": {
        "name": ["Ximena Quispealaya"], "alias": ["Quispealaya Torres, Ximena"], "nationality": ["pe"]}},
    {"id": "p-2", "schema": "Person", "properties": {
        "name": ["Xi Jin Ping"], "wikidataId": ["Q15031"], "alias": ["The Helmsman of Zhongnanhai"]}},
    {"id": "o-1", "schema": "PublicBody", "properties": {"name": ["Office of Andean Fisheries"], "country": ["pe"]}},
    {"id": "a-1", "schema": "Address", "properties": {"full": ["Lima"]}},
]  # fmt: skip


def _item(key: str, label: str, claims: dict[str, list[Any]], **labels: str) -> dict[str, Any]:
    named = {"en": label, **labels}
    return {
        "type": "item", "id": key, "claims": claims,
        "labels": {code: {"language": code, "value": value} for code, value in named.items()},
        "aliases": {"en": [{"language": "en", "value": f"{label} Esq."}]},
    }  # fmt: skip


def _is(qid: str) -> dict[str, Any]:
    return {"mainsnak": {"datavalue": {"value": {"id": qid}}}, "rank": "normal"}


def _time(day: str, precision: int) -> list[dict[str, Any]]:
    return [{"datavalue": {"value": {"time": f"+{day}T00:00:00Z", "precision": precision}}}]


_HELD = {**_is("Q900000002"), "qualifiers": {"P580": _time("2015-07-01", 11), "P582": _time("2019-00-00", 9)}}
WIKIDATA: list[dict[str, Any]] = [
    _item("Q900000001", "Drahomira Zelinkova", {"P31": [_is("Q5")], "P39": [_HELD], "P27": [_is("Q298")]},
          ru="Драгомира Зелинкова"),
    _item("Q900000002", "Minister of Defence of Chile", {"P31": [_is("Q294414")], "P17": [_is("Q298")]}),
    _item("Q900000003", "A Private Person", {"P31": [_is("Q5")], "P27": [_is("Q298")]}),
]  # fmt: skip
