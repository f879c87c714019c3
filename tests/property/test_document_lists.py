"""Lists of documents, against the documents themselves, one by one."""

import datetime as dt
import json
from typing import Any

import pytest
from fresh_store import fresh_store
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from readings_strategy import FIRST, corpora

from graph.model import Mention
from graph.queries import document_list
from graph.queries.document_list import DocumentFilter, list_documents
from graph.queries.documents import get_document

DAYS = st.none() | st.integers(-1, 8).map(lambda days: FIRST + dt.timedelta(days=days))
NAMES = {"xi": "xi", "Wang Yi": "wang", "NATO": "nato", "Nobody at all": "?"}
questions = st.builds(
    DocumentFilter,
    source=st.none() | st.sampled_from(["Morning Paper", "None such"]),
    since=DAYS,
    until=DAYS,
    entity=st.none() | st.sampled_from(sorted(NAMES)),
    q=st.none() | st.sampled_from(["blinken", '"xi jinping"', "wang nato", "*", "chin*"]),
)


def meets(document: dict[str, Any], wanted: DocumentFilter) -> bool:
    published = document["published"] or ""
    words = (wanted.q or "").replace("*", "")
    sought = [words.strip('"')] if '"' in words else words.split()
    said = f"{document['title']}\n{document['text']}".casefold()
    return all(
        (
            wanted.source in (None, document["source"]),
            wanted.since is None or published >= wanted.since.isoformat(),
            wanted.until is None or "" < published <= wanted.until.isoformat(),
            wanted.entity is None or NAMES[wanted.entity] in {each["id"] for each in document["entities"]},
            wanted.q is None or (sought and all(word in said for word in sought)),
        )
    )


def check_passages(text: str, passages: list[dict[str, Any]], q: str) -> None:
    assert len(passages) <= 3
    ends = [place for each in passages for place in (each["start"], each["end"])]
    assert ends == sorted(ends)
    begins = [word.strip('"*') for word in q.split()]
    for each in passages:
        assert each["text"] == text[each["start"] : each["end"]]
        assert each["highlights"]
        for span in each["highlights"]:
            assert each["start"] <= span["start"] < span["end"] <= each["end"]
            assert any(text[span["start"] : span["end"]].casefold().startswith(word) for word in begins)


@given(corpora(), st.lists(questions, min_size=4, max_size=10), st.integers(1, 3), st.booleans(), st.integers(0, 2))
@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_documents_are_found_by_what_they_are(readings, asked, limit, many, gone):
    mention = Mention(start=4, end=8, text="text")
    mentioned = [
        each.model_copy(
            update={"entities": tuple(entity.model_copy(update={"mentions": (mention,)}) for entity in each.entities)}
        )
        for each in readings
    ]
    with pytest.MonkeyPatch.context() as patch, fresh_store() as store:
        patch.setattr(document_list, "MANY", 0 if many else 2000)
        titled = [None, "Grain from Wang", "NATO and Xi Jinping"]
        store.add_many(
            [
                each.model_copy(update={"document": each.document.model_copy(update={"title": titled[i % 3]})})
                for i, each in enumerate(mentioned)
            ]
        )
        for each in readings[:gone]:
            store.retract(each.document.id)
        with store.reading() as session:
            session.run("INSERT INTO document_index (document_index, rank) VALUES ('integrity-check', 1)")
        everything = [json.loads(get_document(store, each.document.id)) for each in readings[gone:]]
        for wanted in asked:
            rows, cursor = [], None
            while not rows or cursor:
                page = list_documents(store, wanted, limit, cursor)
                rows, cursor = rows + [json.loads(row) for row in page.rows], page.next_cursor
                if not page.rows:
                    break
            found = [row["id"] for row in rows]
            assert sorted(found) == sorted(each["id"] for each in everything if meets(each, wanted)), wanted
            assert [row["published"] or "" for row in rows] == sorted(
                (r["published"] or "" for r in rows), reverse=True
            )
            for row in rows:
                assert row.get("mentions") == ([mention.model_dump()] if wanted.entity else None)
                assert ("passages" in row) == (wanted.q is not None)
                text = next(each["text"] for each in everything if each["id"] == row["id"])
                check_passages(text, row.get("passages", []), wanted.q or "")
