"""Texts that leave out who acts: schedules, posts, live reports and captions of pictures."""

import datetime as dt

import pytest

from nlp.components.names.handles import person_of
from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides, told

AGENDA = (
    "Agenda of Foreign Minister Mariela Quesada of Costa Rica\n\n"
    "Monday\n\nPhone call with the foreign minister of Chile, Ana Ruiz\n\n"
    "Tuesday\n\nThe Minister travels to Panama City. Working lunch with her Panamanian colleague, Ricardo Arosemena.\n"
)


def test_entries_of_an_agenda_are_of_its_owner_and_to_come(read_text: ReadText) -> None:
    found = told(read_text(AGENDA))
    assert ("call", "planned", frozenset({"Mariela Quesada", "Ana Ruiz"})) in found
    assert ("visit", "planned", frozenset({"Mariela Quesada", "Panama", "Ricardo Arosemena"})) in found
    assert ("meeting", "planned", frozenset({"Mariela Quesada", "Ricardo Arosemena"})) in found


def test_a_post_is_its_authors(read_text: ReadText) -> None:
    text = "Good to see Foreign Minister Annalena Baerbock in Munich today. I will fly to Ankara on Sunday."
    found = told(read_text(text, title="Post by Antony Blinken"))
    assert found == {
        ("meeting", "held", frozenset({"Antony Blinken", "Annalena Baerbock"})),
        ("visit", "planned", frozenset({"Antony Blinken", "Turkey"})),
    }


def test_an_article_about_somebody_has_no_owner(read_text: ReadText) -> None:
    text = "Good to see Foreign Minister Annalena Baerbock here, said a shopkeeper in Munich."
    assert not read_text(text, title="Antony Blinken at large").reports


def test_a_picture_of_two_is_of_a_meeting(read_text: ReadText) -> None:
    text = (
        "FILE PHOTO: Olaf Scholz (right) and Emmanuel Macron at the Elysee Palace in Paris on Monday. REUTERS/Ana Ruiz"
    )
    assert told(read_text(text)) == {("meeting", "held", frozenset({"Olaf Scholz", "Emmanuel Macron"}))}


def test_a_line_that_names_two_without_a_scene_is_none(read_text: ReadText) -> None:
    assert not read_text("Statement by Emmanuel Macron and Olaf Scholz on Iran.").reports


def test_what_a_live_report_announced_and_then_tells_is_one(read_text: ReadText) -> None:
    text = "Volodymyr Zelenskyy will see King Charles.\n\nKing Charles received Zelenskyy in London today."
    assert told(read_text(text)) == {("meeting", "held", frozenset({"Volodymyr Zelenskyy", "Charles III"}))}


def test_a_next_meeting_is_another(read_text: ReadText) -> None:
    text = "Xi Jinping will meet Joe Biden again in autumn. Xi Jinping met Joe Biden in Bali on Monday."
    assert len(read_text(text).reports) == 2


def test_who_comes_in_a_plane_and_whom_one_greets(read_text: ReadText) -> None:
    text = "A plane carrying Volodymyr Zelenskyy has landed in London. Rishi Sunak went to the airport to greet him."
    found = told(read_text(text))
    assert ("visit", "held", frozenset({"Rishi Sunak", "United Kingdom", "Volodymyr Zelenskyy"})) in {
        (kind, "held" if status == "ongoing" else status, names) for kind, status, names in found
    }
    assert frozenset({"Volodymyr Zelenskyy", "Rishi Sunak"}) in {names for kind, _, names in found if kind == "meeting"}


def test_what_is_joined_to_the_future_is_to_come(read_text: ReadText) -> None:
    text = "Kim Jong Un will cross the line on foot on Friday and be greeted by Moon Jae-in."
    assert told(read_text(text, published="2018-04-26")) == {
        ("meeting", "planned", frozenset({"Kim Jong-un", "Moon Jae-in"}))
    }


def test_two_who_each_meet_a_third(read_text: ReadText) -> None:
    text = "Aleksandar Vucic and Albin Kurti will hold separate meetings with Josep Borrell on Thursday."
    names = {names for _, _, names in told(read_text(text))}
    assert names == {frozenset({"Aleksandar Vučić", "Josep Borrell"}), frozenset({"Albin Kurti", "Josep Borrell"})}


@pytest.mark.parametrize(
    ("text", "kind", "people"),
    [
        (
            "Lloyd Austin (@SecDef): Spoke with my Ukrainian counterpart @oleksiireznikov today.",
            "call",
            {"Lloyd Austin", "Oleksii Reznikov"},
        ),
        (
            "Rishi Sunak on X: Great to catch up with @EmmanuelMacron in Paris this morning.",
            "meeting",
            {"Rishi Sunak", "Emmanuel Macron"},
        ),
        (
            "Productive talks with @ABaerbock in Tokyo today. #G7 — Yoshimasa Hayashi, foreign minister of Japan",
            "meeting",
            {"Annalena Baerbock", "Yoshimasa Hayashi"},
        ),
        (
            "Good call with @POTUS ahead of next week's summit in Vilnius. (Kaja Kallas, Estonian premier, on X)",
            "call",
            {"Joe Biden", "Kaja Kallas"},
        ),
    ],
)
def test_accounts_are_people_and_who_posts_takes_part(
    read_text: ReadText, text: str, kind: str, people: set[str]
) -> None:
    report = read_text(text).reports[0]
    assert (report.type, {p.name for p in report.participants}, report.status) == (kind, people, "held")
    assert report.date == "2023-06-20"


@pytest.mark.parametrize(
    ("handle", "name"),
    [
        ("SecBlinken", "Antony Blinken"),
        ("RauZbigniew", "Zbigniew Rau"),
        ("ZelenskyyUa", "Volodymyr Zelenskyy"),
        ("vonderleyen", "Ursula von der Leyen"),
        ("POTUS", "Joe Biden"),
        ("BBCWorld", None),
        ("melissa", None),
    ],
)
def test_account_is_who_its_name_says(handle: str, name: str | None) -> None:
    known = person_of(handle, dt.date(2023, 6, 20))
    assert (known.name if known else None) == name


def test_a_list_says_in_a_sentence_whose_trips_it_gives(read_text: ReadText) -> None:
    text = (
        "This is a list of international trips made by Aurelio Quintana, the 52nd president of Paraguay, who took "
        "office in 2021.\n\n- 4 November 2021: Montevideo, Uruguay. State visit. Met with President Luis Lacalle Pou; "
        "the talks were about gas.\n- 5 December 2021: Lima, Peru. Working visit.\n"
    )
    reading = read_text(text, "2022-11-30")
    assert {"Aurelio Quintana", "Luis Lacalle Pou"} in sides(reading, "meeting")
    assert {"Aurelio Quintana", "Peru"} in sides(reading, "visit")


def test_an_office_counted_in_figures_is_of_who_stands_before_it(read_text: ReadText) -> None:
    text = "Aurelio Quintana, the 52nd president of Paraguay, visited Chile in March 2021."
    assert {"Aurelio Quintana", "Chile"} in sides(read_text(text, "2022-11-30"), "visit")
