"""`resolve`, `match` and `dates`: an answer a line, and a line that fails does not stop the rest."""

from collections.abc import Callable


def test_names_resolve_to_the_office_of_the_day(diplograph: Callable, json_lines: Callable) -> None:
    cases = [
        {"id": "1", "name": "Qin Gang", "date": "2023-06-18"},
        {"id": "2", "name": "the Chinese foreign minister", "date": "2020-01-01"},
        {"id": "3", "name": "Nobody Whoever"},
    ]
    done = diplograph("resolve", "--input", "-", "--output", "-", given=json_lines(cases))
    qin, wang, nobody = done.lines
    assert done.code == 0
    assert (qin["id"], qin["name"], qin["kind"], qin["country"]) == ("1", "Qin Gang", "person", "CN")
    assert "Foreign" in qin["title"]
    assert wang["name"] == "Wang Yi"
    assert set(nobody) == {"id", "entity_id", "name", "kind", "country", "title", "qid", "confidence",
                           "ambiguous", "reasons", "candidates"}  # fmt: skip


def test_a_line_that_fails_is_answered_in_its_place(diplograph: Callable, json_lines: Callable) -> None:
    lines = [b"not json", {"id": "2"}, {"id": "3", "name": "China", "date": 0}, [], {"id": "5", "name": "China"}]
    done = diplograph("resolve", "--input", "-", "--output", "-", given=json_lines(lines))
    assert done.code == 1
    assert [line.get("id") for line in done.lines] == [None, "2", "3", None, "5"]
    assert ["error" in line for line in done.lines] == [True, True, True, True, False]
    assert "line 3: date: " in done.lines[2]["error"]


def test_names_match_or_do_not(diplograph: Callable, json_lines: Callable) -> None:
    pairs = [
        {"id": "1", "left": "Anthony Blinkin", "right": "Antony Blinken", "kind": "person"},
        {"id": "2", "left": "Antony Blinken", "right": "Wang Yi"},
    ]
    done = diplograph("match", "--input", "-", "--output", "-", given=json_lines(pairs))
    assert [(line["id"], line["match"]) for line in done.lines] == [("1", True), ("2", False)]
    assert done.lines[0]["score"] > done.lines[1]["score"]


def test_dates_are_read_against_the_day_of_publication(diplograph: Callable, json_lines: Callable) -> None:
    text = "They met on Monday and will meet again next month."
    documents = [
        {"id": "1", "text": text, "published": "2023-06-19"},
        {"id": "2", "text": "The talks began on 5 March 2024."},
        {"id": "3", "text": text, "published": "2023-02-30"},
        {"id": "4"},
    ]
    done = diplograph("dates", "--input", "-", "--output", "-", given=json_lines(documents))
    assert done.code == 1
    (monday, month), (march,) = done.lines[0]["dates"], done.lines[1]["dates"]
    assert (monday["text"], monday["value"], monday["start"]) == ("Monday", "2023-06-19", "2023-06-19")
    assert text[monday["start_char"] : monday["end_char"]] == "Monday"
    assert (month["value"], month["start"], month["end"]) == ("2023-07", "2023-07-01", "2023-07-31")
    assert march["value"] == "2024-03-05"
    assert [line["id"] for line in done.lines if "error" in line] == ["3", "4"]
