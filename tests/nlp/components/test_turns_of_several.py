"""Transcripts in which several officials take turns: each is "I" in his own, and a question is put to who answers."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import told

PRESS = (
    "FEDERAL CHANCELLOR SCHOLZ: Thank you, Edgars. Next week I will travel to Vilnius.\n\n"
    "PRESIDENT RINKEVICS: This morning I met Robert Habeck.\n\n"
    "QUESTION (Delfi): Mr President, when did you last speak to President Stubb by telephone?\n\n"
    "RINKEVICS: On Monday, 4 March.\n\n"
    "QUESTION: And what happens now?\n\n"
    "SCHOLZ: On Tuesday I spoke with President Macron by telephone."
)
DEBATE = (
    "Senator Farrell: Has the department spoken to Wellington?\n\n"
    "Ms Okafor-Lund: The Prime Minister goes to Apia tomorrow.\n\n"
    "Senator Farrell: I met Winston Peters in Auckland on 2 May.\n\n"
    "Ms Okafor-Lund: I have nothing to add.\n\n"
    "CHAIR: I will suspend."
)


def test_each_speaker_is_i_in_his_own_turns(read_text: ReadText) -> None:
    found = told(read_text(PRESS, published="2024-03-06"))
    assert ("visit", "planned", frozenset({"Olaf Scholz", "Lithuania"})) in found
    assert ("meeting", "held", frozenset({"Edgars Rinkēvičs", "Robert Habeck"})) in found
    assert ("call", "held", frozenset({"Olaf Scholz", "Emmanuel Macron"})) in found


def test_a_question_is_put_to_who_answers_next(read_text: ReadText) -> None:
    found = told(read_text(PRESS.replace("when did you last speak", "you last spoke"), published="2024-03-06"))
    assert any(names == {"Edgars Rinkēvičs", "Alexander Stubb"} for _, _, names in found)


def test_turns_of_a_debate_have_no_question_for_a_label(read_text: ReadText) -> None:
    found = told(read_text(DEBATE, published="2024-05-09"))
    assert {names for _, _, names in found if "Winston Peters" in names} == {frozenset({"Farrell", "Winston Peters"})}
    assert not any("Okafor-Lund" in names for _, _, names in found)


def test_an_office_may_have_its_holder_in_brackets(read_text: ReadText) -> None:
    text = (
        "Mr Farrant: Will he speak to them?\n\n"
        "The Minister for Africa (Mr Andrew Mitchell): I spoke to General Burhan by telephone on 27 October.\n\n"
        "Mr Farrant: When?\n\nMr Mitchell: I have said when."
    )
    found = told(read_text(text, published="2022-11-09"))
    assert ("call", "held", frozenset({"Andrew Mitchell", "Abdel Fattah al-Burhan"})) in found


def test_who_speaks_is_not_she(read_text: ReadText) -> None:
    text = (
        "Ms. Anna Lund: Ms. Tikhanovskaya crossed into Lithuania. Minister Champagne called her on August 19.\n\n"
        "Mr. Gill: Was that public?\n\nMs. Anna Lund: It was not.\n\nMr. Gill: Thank you."
    )
    found = told(read_text(text, published="2020-09-10"))
    assert any("Sviatlana Tsikhanouskaya" in names for kind, _, names in found if kind == "call")
    assert not any("Anna Lund" in names for _, _, names in found)


def test_our_guest_is_the_speakers(read_text: ReadText) -> None:
    text = PRESS.replace("Thank you, Edgars.", "President Zelensky was our guest on Sunday.")
    found = told(read_text(text, published="2024-03-06"))
    assert ("visit", "held", frozenset({"Volodymyr Zelenskyy", "Olaf Scholz", "Germany"})) in found


def test_speakers_call_each_other_by_given_names(read_text: ReadText) -> None:
    text = (
        "PRESIDENT BORIC: Welcome. On Friday I met President Lula.\n\n"
        "PRESIDENT ORSI: Thank you, Gabriel. Gabriel came to Montevideo last week. I will not forget it.\n\n"
        "QUESTION: And now?\n\nPRESIDENT BORIC: Now we eat."
    )
    reading = read_text(text, published="2025-05-20")
    assert "Gabriel" not in {entity.name for entity in reading.entities}
    assert ("visit", "held", frozenset({"Gabriel Boric", "Uruguay"})) in told(reading)
