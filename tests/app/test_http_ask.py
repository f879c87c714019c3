"""Plain questions over HTTP: what was understood, the answer with its evidence, and what is declined."""

from collections.abc import Callable
from typing import Any

import pytest
from diplomatic_readings import told
from starlette.testclient import TestClient

from app.wire.ask import Answer
from graph.model import Participant, Report

PATH = "/api/v1/ask"
Start = Callable[..., TestClient]


def ask(client: TestClient, q: str, asked: str = "2023-06-25") -> dict[str, Any]:
    response = client.get(PATH, params={"q": q, "asked": asked})
    assert response.status_code == 200, response.text
    answer: dict[str, Any] = response.json()
    Answer.model_validate_json(response.content)
    assert (answer["understood"] is None) == (answer["answer"] is None)
    assert (answer["understood"] is None) == (answer["why"] is not None)
    return answer


@pytest.mark.parametrize(
    ("q", "sentence"),
    [
        ("Who did Blinken meet in June 2023?", "Xi Jinping, in 1 meeting of Antony Blinken in June 2023."),
        ("Did Anthony Blinkin phone Qin Gang?", "Yes: 1 call of Antony Blinken and Qin Gang"),
        ("When did Xi and Blinken last meet?", "On 19 June 2023: Xi Jinping met Antony Blinken."),
        ("How often did Blinken meet Xi last month?", "No meetings of Antony Blinken and Xi Jinping in May 2023 are"),
        ("How often did Blinken meet Xi this month?", "1 meeting of Antony Blinken and Xi Jinping in June 2023."),
        ("Where did the US secretary of state meet Xi Jinping?", "In Beijing, China."),
        ("What did Xi and Blinken talk about?", "Trade."),
        ("Which meetings were about tariffs?", "No meetings about Trade and tariffs are known here."),
        ("When will Qin Gang meet Lavrov?", "Between 1 July 2023 and 31 July 2023: Qin Gang met Sergey Lavrov."),
        ("Who links Xi and Qin Gang?", "Through Antony Blinken: Xi Jinping – Antony Blinken – Qin Gang."),
        ("Who links Xi and Blinken?", "Xi Jinping and Antony Blinken met themselves."),
        ("Who links Xi and Lavrov?", "No chain of encounters links Xi Jinping and Sergey Lavrov here."),
        ("Who links Xi and Tuvalu?", "No document here tells of an encounter of Tuvalu."),
        ("Did China and the United States meet?", "Yes: 2 meetings of China and United States; the last, "),
        ("Who did Chinese officials meet in Beijing?", "Antony Blinken, in 1 meeting of China in Beijing."),
        ("Did Macron meet Putin?", "No document here tells of an encounter of Emmanuel Macron."),
    ],
)
def test_a_question_is_answered_in_a_sentence(client: TestClient, q: str, sentence: str) -> None:
    assert str(ask(client, q)["answer"]).startswith(sentence)


def test_who_mediated_is_told_of_those_who_did(start: Start) -> None:
    client = start()
    reading = told("mediated", "Q3 Q4 Q1", "Qin Gang and Sergey Lavrov met", published="2023-03-21", source="Post")
    *sides, mediator = reading.reports[0].participants
    parts = (*sides, mediator.model_copy(update={"role": "mediator"}))
    report = reading.reports[0].model_copy(update={"participants": parts})
    client.app.state.services.store.add(reading.model_copy(update={"reports": (report,)}))  # type: ignore[attr-defined]
    answer = ask(client, "Who mediated between Lavrov and Qin Gang?")
    assert answer["answer"] == "Xi Jinping, in 1 encounter of Sergey Lavrov and Qin Gang."
    assert ask(client, "Did Xi mediate between Lavrov and Qin Gang?")["answer"].startswith("Yes: 1 encounter")
    assert ask(client, "Did Xi mediate between Blinken and Qin Gang?")["answer"].startswith("No encounters")
    unknown = "No encounters with Antony Blinken as mediator are known here."
    assert ask(client, "Did Blinken mediate?")["answer"] == unknown


def test_of_those_met_only_who_is_of_the_region_and_the_office_is_told(start: Start) -> None:
    client = start()
    text = "Xi Jinping, Antony Blinken and Sergey Lavrov met"
    reading = told("three", "Q1 Q2 Q4", text, published="2023-03-21", source="Post")
    client.app.state.services.store.add(reading)  # type: ignore[attr-defined]

    def told_in_march(which: str) -> str:
        return str(ask(client, f"Which {which} did Blinken meet in March 2023?")["answer"])

    assert told_in_march("officials").startswith("Sergey Lavrov and Xi Jinping")
    assert told_in_march("European officials").startswith("Sergey Lavrov, in 1 meeting")
    assert told_in_march("Asian leaders").startswith("Xi Jinping, in 1 meeting")
    assert told_in_march("foreign ministers").startswith("Sergey Lavrov, in 1 meeting")
    assert told_in_march("African leaders").startswith(
        "No meetings of Antony Blinken with African leaders in March 2023"
    )
    visits = ask(client, "Which African leaders visited Beijing?")["answer"]
    assert visits == "No visits of African leaders to Beijing are known here."
    answer = ask(client, "When did Xi meet Asian leaders?")
    assert answer["answer"] == "No meetings of Xi Jinping with Asian leaders are known here."
    assert ask(client, "When did Xi meet European officials in 2023?")["answer"].startswith("On 21 March 2023")


def test_what_came_of_an_encounter_is_told_in_the_words_of_the_document(start: Start) -> None:
    client = start()
    unknown = "What came of encounters of Qin Gang and Sergey Lavrov is not known here."
    text = "Qin Gang and Sergey Lavrov met and agreed to reopen a bridge"
    reading = told("agreed", "Q3 Q4", text, published="2023-03-21", source="Post")
    words, (report,) = "agreed to reopen a bridge", reading.reports
    start_of = text.index(words)
    came = {"kind": "agreed", "words": words, "start": start_of, "end": len(text), "evidence": report.evidence[0]}
    report = Report.model_validate({**report.model_dump(), "outcomes": [came]})
    client.app.state.services.store.add(told("met", "Q3 Q4", "Both met", published="2023-03-01", source="Post"))  # type: ignore[attr-defined]
    assert ask(client, "What did Qin Gang and Lavrov agree on?")["answer"] == unknown
    client.app.state.services.store.add(reading.model_copy(update={"reports": (report,)}))  # type: ignore[attr-defined]
    answer = ask(client, "What did Qin Gang and Lavrov agree on?")
    assert answer["answer"] == "On 21 March 2023: “agreed to reopen a bridge”."
    assert [(each["event_id"], each["text"]) for each in answer["evidence"]] == [(answer["data"][0]["id"], text)]


def test_what_came_of_a_visit_came_of_the_meetings_there(start: Start) -> None:
    client = start()
    store = client.app.state.services.store  # type: ignore[attr-defined]
    that_day = {"published": "2023-09-05", "source": "Post", "place": {"city": "Beijing", "country": "CN"}}
    visit = told("visit", "Q4", "Sergey Lavrov visited Beijing", type="visit", **that_day)
    guests = tuple(actor.model_copy(update={"role": "guest"}) for actor in visit.reports[0].participants)
    store.add(visit.model_copy(update={"reports": (visit.reports[0].model_copy(update={"participants": guests}),)}))
    text, words = "Qin Gang and Sergey Lavrov met and agreed to reopen a bridge", "agreed to reopen a bridge"
    met = told("met", "Q4 Q3", text, **that_day)
    (report,) = met.reports
    came = {"kind": "agreed", "words": words, "start": text.index(words), "end": len(text)}
    outcomes = [{**came, "evidence": report.evidence[0]}]
    report = Report.model_validate({**report.model_dump(), "outcomes": outcomes})
    store.add(met.model_copy(update={"reports": (report,)}))
    answer = ask(client, "What came of Lavrov's visit to Beijing in September 2023?")
    assert answer["answer"] == "On 5 September 2023: “agreed to reopen a bridge”."
    assert [event["type"] for event in answer["data"]] == ["visit", "meeting"]
    assert answer["count"] == 2


def test_what_was_said_is_told_by_day_and_speaker(start: Start) -> None:
    client = start()
    store = client.app.state.services.store  # type: ignore[attr-defined]
    text = "Qin Gang and Sergey Lavrov met. Qin called the bridge a beginning. “We are neighbours,” Lavrov said"
    met = told("met", "Q3 Q4", text, published="2023-03-21", source="Post")
    store.add(told("met too", "Q3 Q4", "Both met", published="2023-03-01", source="Post"))
    asked = "What did Qin Gang say after meeting Lavrov?"
    unknown = "What Qin Gang said after meetings of Qin Gang and Sergey Lavrov is not known here."
    assert ask(client, asked)["answer"] == unknown
    (report,) = met.reports
    qin, lavrov = report.participants
    said = [
        excerpt(met.document.id, text, "the bridge a beginning", qin, is_direct=False),
        excerpt(met.document.id, text, "We are neighbours,", lavrov, is_direct=True),
    ]
    report = Report.model_validate({**report.model_dump(), "statements": said})
    store.add(met.model_copy(update={"reports": (report,)}))
    answer = ask(client, asked)
    assert answer["answer"] == "On 21 March 2023, Qin Gang: the bridge a beginning."
    assert [each["text"] for each in answer["evidence"]] == ["the bridge a beginning"]
    by_state = ask(client, "What did Russia say after the talks of Lavrov and Qin Gang?")["answer"]
    assert by_state == "On 21 March 2023, Sergey Lavrov: “We are neighbours,”."
    by_all = ask(client, "What was said after the meeting of Qin Gang and Lavrov?")
    assert len(by_all["evidence"]) == 2


def excerpt(document: str, text: str, words: str, speaker: Participant, *, is_direct: bool) -> dict[str, Any]:
    """A statement in these words of a text."""
    start_of = text.index(words)
    place = {"document_id": document, "start": start_of, "end": start_of + len(words), "text": words}
    return {"entity_id": speaker.entity_id, "name": speaker.name, "direct": is_direct, **place}


def test_people_and_places_are_counted(client: TestClient) -> None:
    counted = ask(client, "How many people did Blinken meet in June 2023?")
    assert counted["answer"] == "1 person: Xi Jinping, in 1 meeting of Antony Blinken in June 2023."
    assert ask(client, "In how many cities did Xi and Blinken meet?")["answer"] == "1 city, in Beijing."
    assert ask(client, "How many topics did Xi and Blinken discuss?")["answer"] == "1 topic: Trade."


def test_a_plan_without_a_day_is_ahead_for_a_year(start: Start) -> None:
    client = start()
    undated: dict[str, Any] = {
        "start": None,
        "end": None,
        "date": None,
        "date_precision": "unknown",
        "date_basis": "none",
    }
    said: dict[str, Any] = {"status": "planned", "place": {"city": "Moscow", "country": "RU"}, **undated}
    plan = told("plan", "Q2 Q4", "Blinken is to meet Lavrov", published="2023-07-21", source="Post", **said)
    client.app.state.services.store.add(plan)  # type: ignore[attr-defined]
    asked = "Where will Blinken and Lavrov meet next?"
    assert ask(client, asked, "2024-07-01")["answer"] == "In Moscow, Russia."
    assert ask(client, asked, "2024-12-01")["count"] == 0


def test_an_answer_has_its_query_its_rows_and_a_sentence_of_each(client: TestClient) -> None:
    answer = ask(client, "Which meetings took place in Beijing in June 2023?")
    said = {name: value for name, value in answer["understood"].items() if value}
    assert said == {
        "kind": "events", "asked": "events", "type": "meeting", "status": "held", "place": "Beijing",
        "since": "2023-06-01", "until": "2023-06-30",
    }  # fmt: skip
    (event,) = answer["data"]
    (proof,) = answer["evidence"]
    assert proof["event_id"] == event["id"]
    assert proof["text"] in {each["text"] for each in event["evidence"]}
    assert (answer["count"], answer["complete"], answer["nearest"]) == (1, True, None)


def test_a_chain_has_an_event_for_each_link(client: TestClient) -> None:
    answer = ask(client, "Who links Xi and Qin Gang?")
    (chain,) = answer["data"]
    assert [step["entity"]["name"] for step in chain["steps"]] == ["Xi Jinping", "Antony Blinken", "Qin Gang"]
    assert len(answer["evidence"]) == chain["length"] == 2


def test_what_is_not_understood_is_said_and_the_nearest_question_is_answered(client: TestClient) -> None:
    answer = ask(client, "Why did Blinken meet Xi in June 2023?")
    assert answer["why"] == "It is not understood what is meant by “Why”."
    assert (answer["data"], answer["evidence"], answer["count"]) == ([], [], None)
    assert ask(client, answer["nearest"])["count"] == 1


def test_a_name_that_no_document_has_is_said_with_the_nearest(client: TestClient) -> None:
    answer = ask(client, "Did Blinkinov meet Xi in June 2023?")
    assert (
        answer["answer"] == "No document here tells of an encounter of Blinkinov. The nearest name is Antony Blinken."
    )
    assert answer["nearest"] == "Did Antony Blinken and Xi Jinping meet in June 2023?"
    assert ask(client, answer["nearest"])["count"] == 1
    assert ask(client, "Did Zorblax Quimby meet Xi?")["nearest"] is None


def test_reports_count_up_to_the_day_asked_about(client: TestClient) -> None:
    for day, planned in (("2023-06-19", 0), ("2023-06-20", 1)):
        answer = ask(client, f"As of {day}, was a meeting between Qin Gang and Lavrov planned?")
        assert (answer["as_of"], answer["count"]) == (day, planned)


def test_an_answer_is_asked_for_again_at_no_cost(client: TestClient) -> None:
    asked = {"q": "Who did Blinken meet?", "asked": "2023-06-25"}
    first = client.get(PATH, params=asked)
    again = client.get(PATH, params=asked, headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize("asked", [{}, {"q": ""}, {"q": "x" * 401}, {"q": "Who met Xi?", "asked": "19 June"}])
def test_what_is_no_question_is_refused(client: TestClient, asked: dict[str, str]) -> None:
    response = client.get(PATH, params=asked)
    assert response.status_code == 422
    assert response.headers["content-type"] == "application/problem+json"


def test_the_day_of_asking_is_today_unless_it_is_said(client: TestClient) -> None:
    answer = client.get(PATH, params={"q": "Who met Xi?"}).json()
    assert len(answer["asked"]) == 10
    assert answer["understood"] is not None
