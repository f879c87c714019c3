"""Questions put in writing to ministers and their answers, with who speaks before a colon."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides

ON = "2022-03-24"
DEBATE = (
    "Dr Ama Ruiz: To ask the Secretary of State, what discussions he has had with Cameroon.\n\n"
    "{label}: I met the Prime Minister of Cameroon, Joseph Ngute, in Yaoundé on 10 March.\n\n"
    "Dr Ama Ruiz: To ask the Secretary of State, whether he has been to Chad.\n\n"
    "{label}: Not yet. My right hon. Friend the Prime Minister raised this on Monday."
)


@pytest.mark.parametrize("label", ["Harriett Falk", "The Minister of State, Foreign Office (Mr. Owain Falk)"])
def test_who_speaks_in_a_house_is_of_its_state(read_text: ReadText, label: str) -> None:
    (report,) = read_text(DEBATE.replace("{label}", label), ON).reports
    people = {p.name: p.country for p in report.participants}
    assert people.pop("Joseph Ngute") == "CM"
    assert list(people.values()) == ["GB"]
    assert next(iter(people)).endswith("Falk")


@pytest.mark.parametrize(
    "asked",
    [
        "what discussions he has had with the President of Chad, Mahamat Deby",
        "if he will meet the President of Chad, Mahamat Deby",
    ],
)
def test_what_a_minister_is_asked_is_not_said(read_text: ReadText, asked: str) -> None:
    assert not read_text(f"To ask the Foreign Secretary, {asked}.", ON).reports


def test_what_a_question_takes_for_granted_has_been(read_text: ReadText) -> None:
    text = (
        "To ask the Prime Minister of Peru, Anibal Torres, what was said when he met Luis Arce in La Paz on 10 March."
    )
    assert sides(read_text(text, ON), "meeting") == [{"Anibal Torres", "Luis Arce"}]


def test_who_speaks_in_a_house_travels_for_its_state(read_text: ReadText) -> None:
    text = (
        "Dr Ama Ruiz: To ask the Foreign Secretary, what she has heard of Ethiopia.\n\n"
        "Harriett Falk: I visited Addis Ababa on 11 March. My right hon. Friend the Prime Minister will follow."
    )
    assert {"Harriett Falk", "Ethiopia"} in sides(read_text(text, ON), "visit")
