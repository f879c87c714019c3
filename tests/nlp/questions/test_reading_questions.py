"""Plain questions: how many get the query written down for them, what is declined, and with which nearest question."""

import datetime as dt
import json
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp.questions import Actor, Query, holds, read_question
from nlp.questions.query import Understanding
from nlp.questions.vocabulary import forms
from scripts.eval_ask import SampleNames, questions, verdict

LEAST_RIGHT, MOST_WRONG = 0.85, 3
ASKED = dt.date(2024, 5, 1)
NAMES = SampleNames()


def read(text: str, asked: dt.date = ASKED) -> Understanding:
    return read_question(text, asked, NAMES)


def understood(text: str) -> Query:
    found = read(text)
    assert found.query is not None, found.why
    return found.query


def names(actors: tuple[Actor, ...]) -> list[str]:
    return [actor.name for actor in actors]


def test_most_questions_get_the_query_written_down_before() -> None:
    rows = questions("before")
    found = Counter(verdict(row["query"], read(row["q"], dt.date.fromisoformat(row["asked"]))) for row in rows)
    assert len(rows) == 120
    assert found["right"] / len(rows) >= LEAST_RIGHT
    assert found["wrong"] <= MOST_WRONG


@pytest.mark.parametrize("part", ["before", "after", "last", "newsroom"])
def test_questions_are_written_down_in_full(part: str) -> None:
    rows = questions(part)
    assert len({row["id"] for row in rows}) == len({row["q"] for row in rows}) == len(rows)
    for row in rows:
        if row["query"] is not None:
            unnamed = {k: v for k, v in row["query"].items() if k not in ("participant", "guests", "hosts", "any_of")}
            Query.model_validate_json(json.dumps(unnamed))


@pytest.mark.parametrize(
    "text",
    [
        "Why did Blinken go to Beijing?",
        "Who did Xi Jinping not meet in 2023?",
        "Is Xi friendlier with Putin than with Biden?",
        "Have Blinken and Wang met?",
        "Did Xi meet Biden and where did Blinken meet Putin in 2021, in 2022 and in 2024?",
        "Who?",
        "",
        "?!,;:",
        "the of in about",
        "x" * 401,
        "What is the capital of France?",
        "Who was the Chinese foreign minister in 2023?",
        "Who met both Xi and Putin in 2023?",
        "What did Xi say before meeting Putin?",
        "What did Xi say about trade?",
        "Did Xi say anything to Putin?",
        "What will Xi say to Putin?",
        "Who links Macron?",
        "Who links Macron and Macron?",
    ],
)
def test_what_is_not_understood_is_said_with_a_question_that_is(text: str) -> None:
    found = read(text)
    assert found.query is None
    assert found.why
    assert found.nearest
    assert read(found.nearest).query is not None


def test_every_word_has_to_be_understood() -> None:
    found = read("Did Xi Jinping secretly meet Putin in Moscow?")
    assert found.query is None
    assert found.why == "It is not understood what is meant by “secretly”."
    assert found.nearest == "Did Xi Jinping and Vladimir Putin meet in Moscow?"


def test_an_office_is_whoever_held_it_in_the_days_asked_about() -> None:
    assert names(understood("Who did the Chinese foreign minister meet in May 2023?").participant) == ["Qin Gang"]
    assert names(understood("Who did the Chinese foreign minister meet in May 2022?").participant) == ["Wang Yi"]
    changed = read("Who did the Chinese foreign minister meet in 2023?")
    assert changed.query is None
    assert "Qin Gang and Wang Yi" in str(changed.why)


def test_a_name_of_several_people_is_the_one_whom_the_store_knows() -> None:
    text = "Did Chen meet Raimondo in 2023?"
    without_store = read_question(text, ASKED)
    assert without_store.query is None
    assert "Chen may be" in str(without_store.why)
    assert names(understood(text).participant) == ["Chen Jining", "Gina Raimondo"]


def test_a_name_that_nobody_bears_is_left_to_the_store() -> None:
    query = understood("Did Zorblax Quimby meet Macron?")
    assert query.participant[0] == Actor(name="Zorblax Quimby")


def test_relative_days_count_from_the_day_of_asking() -> None:
    found = read("Who did Blinken meet last month?", dt.date(2023, 7, 15)).query
    assert found is not None
    assert (found.since, found.until) == (dt.date(2023, 6, 1), dt.date(2023, 6, 30))


def test_who_receives_and_who_is_received_are_told_apart() -> None:
    for text in ("Whom did Xi receive in Beijing?", "Who was received by Xi in Beijing?"):
        query = understood(text)
        assert (names(query.hosts), query.asked) == (["Xi Jinping"], "guests")
    for text in ("Who received Macron in Beijing?", "By whom was Macron received in Beijing?"):
        query = understood(text)
        assert (names(query.guests), query.asked) == (["Emmanuel Macron"], "hosts")


def test_a_region_is_a_place_and_no_state_with_its_name_in_it() -> None:
    for text in ("Whom did Lavrov meet in Africa?", "Who met Lavrov in Africa in 2023?"):
        assert (understood(text).place, names(understood(text).participant)) == ("Africa", ["Sergey Lavrov"])
    assert understood("When did Blinken visit the Middle East?").place == "the Middle East"
    assert understood("When did Blinken visit South Africa?").place == "South Africa"


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("What did Xi and Biden agree on in Woodside?", None),
        ("What was agreed between Xi and Biden in November 2023?", None),
        ("Which agreements did Xi and Biden sign?", None),
        ("What was the outcome of the meeting between Xi and Biden?", "meeting"),
        ("What did the Xi-Biden summit produce?", "meeting"),
    ],
)
def test_what_came_of_encounters_is_asked_for(text: str, type_: str | None) -> None:
    query = understood(text)
    assert (query.asked, query.type, names(query.participant)) == ("outcomes", type_, ["Xi Jinping", "Joe Biden"])


def test_whether_or_when_one_thing_was_agreed_is_not_asked_so() -> None:
    for text in (
        "When did Xi and Biden agree?",
        "Did Xi and Biden sign?",
        "What was agreed by Xi and Biden about trade?",
    ):
        assert str(read(text).why).startswith("What was agreed can be listed, but not "), text


def test_mediators_are_asked_for_and_named() -> None:
    for text in (
        "Who mediated between Saudi Arabia and Iran?",
        "Who brokered the talks between Saudi Arabia and Iran?",
        "Was there a mediator at the talks between Saudi Arabia and Iran?",
    ):
        query = understood(text)
        assert (query.asked, names(query.participant)) == ("mediators", ["Saudi Arabia", "Iran"]), text
    for text in (
        "When did China mediate between Saudi Arabia and Iran?",
        "When did Saudi Arabia and Iran meet with China as mediator?",
        "When were the talks between Saudi Arabia and Iran mediated by China?",
    ):
        query = understood(text)
        assert (query.asked, names(query.mediators)) == ("when", ["China"]), text
        assert names(query.participant) == ["Saudi Arabia", "Iran"], text
    assert read("When was there mediation between Saudi Arabia and Iran?").why == "It does not say who mediated."


def test_a_country_is_a_place_or_takes_part() -> None:
    assert understood("Did Macron meet Xi in China?").place == "China"
    assert names(understood("Did France and China meet?").participant) == ["France", "China"]
    assert names(understood("How often did Moscow and Ankara hold talks?").participant) == ["Russia", "Turkey"]
    assert understood("Did Wang Yi meet US officials?").country == "US"


def test_people_of_a_region_or_an_office_are_asked_for() -> None:
    found = understood("Which African leaders did Xi Jinping meet in 2023?")
    assert (found.asked, found.region, found.office, names(found.participant)) == (
        "who",
        "Africa",
        "leader",
        ["Xi Jinping"],
    )
    found = understood("Which Central Asian presidents visited Beijing?")
    assert (found.asked, found.region, found.office, found.place) == ("guests", "Central Asia", "president", "Beijing")
    assert understood("When did Putin meet EU leaders?").region == "the European Union"
    assert understood("Did Blinken meet Gulf officials?").region == "the Gulf"
    assert understood("Which heads of state did Macron meet?").office == "head of state"
    assert understood("Which foreign leader did Macron meet last?").office == "leader"
    assert read("Who did African leaders meet?").query is None


def test_a_go_between_links_two_and_who_acts_as_one_mediates() -> None:
    assert understood("Which go-between do Xi and Lavrov share?").kind == "path"
    assert understood("Who acted as go-between for Iran and Iraq?").asked == "mediators"


def test_leaders_who_are_no_people_asked_for() -> None:
    assert names(understood("When did the G7 leaders meet?").participant) == ["G7"]
    assert understood("When did the G7 leaders meet?").office is None
    assert understood("What did the leaders discuss in Hiroshima?").asked == "topics"
    found = understood("When did the presidents of Russia and Turkey meet?")
    assert (names(found.participant), found.office) == (["Vladimir Putin", "Recep Tayyip Erdoğan"], None)


@pytest.mark.parametrize(
    ("office", "title", "country", "does"),
    [
        ("leader", "Prime Minister", "JP", True), ("leader", "King", "JO", True), ("leader", None, "FR", False),
        ("leader", "French President", "FR", True), ("president", "former French President", "FR", False),
        ("leader", "Foreign Minister", "CN", False), ("president", "King", "JO", False),
        ("president", "President", "KE", True), ("president", "Vice President", "US", False),
        ("minister", "Minister of Trade", "FR", True), ("minister", "Deputy Foreign Minister", "CN", False),
        ("foreign minister", "Secretary of State", "US", True), ("prime minister", "Chancellor", "DE", True),
    ],
)  # fmt: skip
def test_who_holds_an_office(office: str, title: str | None, country: str, does: bool) -> None:
    assert holds(office, title, country) is does


def test_words_behind_about_are_a_topic_or_are_looked_for() -> None:
    assert understood("Which meetings were about climate change?").topic == "climate"
    assert understood("Which meetings were about Assange?").q == "Assange"
    assert understood("Did Biden and Xi discuss Taiwan in 2024?").topic == "taiwan"
    assert understood("Was fentanyl discussed when Biden met Xi?").topic == "crime-drugs"


def test_two_names_joined_by_a_hyphen_are_two() -> None:
    assert names(understood("When was the last Biden-Xi meeting?").participant) == ["Joe Biden", "Xi Jinping"]
    assert names(understood("Did Tsai Ing-wen meet McCarthy?").participant)[0] == "Tsai Ing-wen"


def test_words_of_reading_are_known_in_their_forms() -> None:
    assert forms("plan") == ("plan", "plans", "planned", "planning")
    assert forms("dine") == ("dine", "dines", "dined", "dining")
    assert forms("touch down") == ("touch down", "touches down", "touched down", "touching down")
    assert understood("Who dined with Xi in 2023?").type == "meeting"
    assert understood("Which visits were shelved in 2023?").status == "cancelled"


def test_a_noun_asks_only_behind_a_question_word() -> None:
    assert understood("What was the venue of the meeting of Xi and Blinken?").asked == "venue"
    assert understood("Which cities did Blinken visit in 2023?").asked == "city"
    assert read("Who did Blinken meet in the capital?").query is None


ASKING = "who When did how_many meet visit planned not about trade in Beijing as_of Xi Blinken Zorblax Chinese foreign"
OTHER = "minister 習近平 and or the 's , ? last month 2023 \0 \ud800"
WORDS = st.sampled_from([word.replace("_", " ") for word in f"{ASKING} {OTHER}".split(" ")])


@given(st.lists(WORDS, max_size=14).map(" ".join) | st.text(max_size=60))
def test_any_text_is_read_or_declined_with_a_question_that_is_read(text: str) -> None:
    found = read(text)
    assert (found.query is None) == (found.why is not None) == (found.nearest is not None)
    assert found.nearest is None or read(found.nearest).query is not None


def test_a_city_that_hosts_a_meeting_is_where_it_was_and_nobody_who_receives() -> None:
    found = understood("Which city hosted the Biden-Xi summit?")
    assert (found.asked, names(found.participant), found.guests, found.hosts) == (
        "city",
        ["Joe Biden", "Xi Jinping"],
        (),
        (),
    )
    received = understood("Which city hosted Xi Jinping in May 2023?")
    assert (received.asked, names(received.guests)) == ("city", ["Xi Jinping"])


def test_who_comes_up_is_talked_of_and_was_not_there() -> None:
    found = understood("Has North Korea come up in talks between Blinken and Wang Yi?")
    assert (found.asked, found.topic) == ("whether", "korean-peninsula")
    assert names(found.participant) == ["Antony Blinken", "Wang Yi"]


def test_a_day_set_off_before_what_was_planned_is_the_day_of_the_plans() -> None:
    found = understood("On 17 June 2023, what was planned for Blinken in Beijing?")
    assert (found.status, found.since, found.as_of) == ("planned", dt.date(2023, 6, 17), dt.date(2023, 6, 17))
    assert understood("What was cancelled in October 2023?").status == "cancelled"


def test_questions_as_journalists_put_them() -> None:
    rows = questions("newsroom")
    found = Counter(verdict(row["query"], read(row["q"], dt.date.fromisoformat(row["asked"]))) for row in rows)
    assert len(rows) == 60
    assert (found["wrong"], found["declined"]) <= (0, 2)
