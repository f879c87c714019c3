"""Ministers of something are none "to" a state: "the visit of the Finnish prime minister to Kenya" goes there."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import told


@pytest.mark.parametrize(
    ("text", "report"),
    [
        (
            "The visit of the Finnish prime minister to Kenya begins on Monday.",
            ("visit", "planned", frozenset({"Finland", "Kenya"})),
        ),
        (
            "A trip by the Peruvian foreign minister to Quito has been put off.",
            ("visit", "postponed", frozenset({"Peru", "Ecuador"})),
        ),
        (
            "The meeting of the Norwegian prime minister with the president of Estonia is planned for June.",
            ("meeting", "planned", frozenset({"Norway", "Estonia"})),
        ),
    ],
)
def test_whoever_is_minister_of_something_is_none_to_where_he_goes(
    read_text: ReadText, text: str, report: tuple[str, str, frozenset[str]]
) -> None:
    assert told(read_text(text)) == {report}


def test_an_ambassador_is_one_to_where_he_is_sent(read_text: ReadText) -> None:
    found = told(read_text("President Ana Ruiz of Peru received the Finnish ambassador to Peru, Eino Lahti, in Lima."))
    assert ("meeting", "held", frozenset({"Ana Ruiz", "Eino Lahti"})) in found
