"""People and states of other clauses, who take no part: feared to do something, named for their attacks."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


@pytest.mark.parametrize(
    ("text", "feared"),
    [
        (
            "Envoys of the Gulf states met in Kuwait on Sunday amid fears that Iranian President Hassan Rouhani would "
            "close the strait.",
            "Hassan Rouhani",
        ),
        (
            "Leaders from 40 countries met in Panama on Sunday amid claims that Brazilian President Michel Temer might "
            "leave the accord.",
            "Michel Temer",
        ),
    ],
)
def test_what_others_fear_brings_nobody_to_a_meeting(read_text: ReadText, text: str, feared: str) -> None:
    assert all(feared not in named for named in sides(read_text(text, "2018-03-15")))


def test_whose_attack_it_is_is_no_side_of_the_talks(read_text: ReadText) -> None:
    text = (
        "Officials estimate more than 1,380 civilians have been killed in Russian and Syrian government airstrikes "
        "since U.N.-brokered Geneva peace talks stalled last week."
    )
    assert not read_text(text, "2016-02-10").reports


def test_who_meets_over_an_attack_meets(read_text: ReadText) -> None:
    text = "French President Emmanuel Macron met Turkish President Recep Tayyip Erdogan after the Russian attack."
    assert sides(read_text(text, "2022-03-15")) == [{"Emmanuel Macron", "Recep Tayyip Erdoğan"}]
