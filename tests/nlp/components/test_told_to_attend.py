"""Who is told to attend a gathering in the sentences after it."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides

SUMMIT = "A summit of the Non-Aligned Movement opened in Caracas on Monday. "
THREE = "Iranian President Hassan Rouhani, Cuba's Raúl Castro and Bolivia's Evo Morales"
ATTENDING = {"Hassan Rouhani", "Raúl Castro", "Evo Morales"}


@pytest.mark.parametrize(
    "told",
    [
        f"{THREE} are attending.",
        f"{THREE} are taking part.",
        "Iranian President Hassan Rouhani took part along with Cuba's Raúl Castro and Bolivia's Evo Morales.",
        "Iran's Hassan Rouhani attended the summit, along with Cuba's Raúl Castro and Bolivia's Evo Morales.",
        "Others who came included Iran's Hassan Rouhani, Cuba's Raúl Castro and Bolivia's Evo Morales.",
        f"The summit is held in the old palace and brings together {THREE}.",
    ],
)
def test_everybody_named_attends(read_text: ReadText, told: str) -> None:
    (found,) = sides(read_text(SUMMIT + told, "2016-09-20"), "gathering")
    assert found >= ATTENDING | {"Non-Aligned Movement"}


def test_by_whom_it_is_chaired_attends_it(read_text: ReadText) -> None:
    text = "A BRICS summit opened in Kazan on Monday. It is chaired by Russian President Vladimir Putin."
    assert sides(read_text(text), "gathering") == [{"BRICS", "Vladimir Putin"}]


def test_a_gathering_spoken_of_again_is_attended_by_whom_the_next_sentences_name(read_text: ReadText) -> None:
    text = (
        "Narendra Modi and Xi Jinping met on the sidelines of the BRICS summit in Kazan on Monday. "
        "Relations broke down in 2020 after a clash. Twenty soldiers died. Both armies sent more. "
        "More than 20 heads of state are attending the three-day summit. Hassan Rouhani and Cyril Ramaphosa are there."
    )
    (found,) = sides(read_text(text), "gathering")
    assert found >= {"BRICS", "Hassan Rouhani", "Cyril Ramaphosa"}
