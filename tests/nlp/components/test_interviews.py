"""Interviews: "you" in the questions and "I" in the answers are the one official who is asked."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import told

LABELLED = (
    "INTERVIEWER: Minister, thank you for coming in. You were in Kampala last week. What came of it?\n\n"
    "TEMESGEN TIRUNEH: I met President Museveni.\n\nIt was our third talk.\n\n"
    "INTERVIEWER: And Kenya?\n\nTIRUNEH: I spoke to President Ruto by telephone on Monday."
)


def test_who_answers_under_his_name_in_capitals_is_you_and_i(read_text: ReadText) -> None:
    found = told(read_text(LABELLED, title="The Horn hour"))
    assert ("visit", "held", frozenset({"Temesgen Tiruneh", "Uganda"})) in found
    assert ("meeting", "held", frozenset({"Temesgen Tiruneh", "Yoweri Museveni"})) in found
    assert ("call", "held", frozenset({"Temesgen Tiruneh", "William Ruto"})) in found


def test_who_is_asked_may_stand_in_the_title_alone(read_text: ReadText) -> None:
    text = (
        "Q: Minister, you met Antony Blinken in Washington yesterday. What did he say?\n"
        "A: We talked about Patriots. Next week I will travel to Kyiv."
    )
    found = told(read_text(text, title="Interview: Péter Szijjártó"))
    assert ("meeting", "held", frozenset({"Péter Szijjártó", "Antony Blinken"})) in found
    assert ("visit", "planned", frozenset({"Péter Szijjártó", "Ukraine"})) in found


def test_questions_and_answers_of_nobody(read_text: ReadText) -> None:
    text = "Q: Who is to blame?\nA: Nobody. If you were in Kyiv last week, I understand the question."
    assert not read_text(text, title="Explainer: the war").reports


def test_labels_of_askers_are_no_people(read_text: ReadText) -> None:
    reading = read_text(LABELLED, title="The Horn hour")
    assert not {"INTERVIEWER", "Interviewer"} & {entity.name for entity in reading.entities}


def test_who_is_asked_may_be_named_by_his_office_alone(read_text: ReadText) -> None:
    text = (
        "Q: Minister Ablakwa, you have just returned. What came of it?\n"
        "A: I saw Antonio Tajani in Rome. We talked about fish."
    )
    found = told(read_text(text, title="Interview with Ghana's foreign minister", published="2025-06-20"))
    assert ("meeting", "held", frozenset({"Samuel Okudzeto Ablakwa", "Antonio Tajani"})) in found


def test_the_first_question_may_address_who_is_asked(read_text: ReadText) -> None:
    text = "Q: Minister Dvorsky, you were away on Monday.\nA: Yes, I met Antonio Tajani in Rome."
    found = told(read_text(text, title="The minister explains"))
    assert ("meeting", "held", frozenset({"Dvorsky", "Antonio Tajani"})) in found
