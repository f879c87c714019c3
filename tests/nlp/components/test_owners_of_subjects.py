"""Whom "he" means after a sentence on something of somebody's."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides

BEFORE = (
    "ROME - Foreign Minister Antonio Tajani flew into Skopje on Thursday. He met his opposite number Timco Mucunski."
)


@pytest.mark.parametrize("thing", ["rally in Madrid", "speech in Madrid", "lecture in Madrid"])
def test_he_is_whose_thing_the_sentence_before_is_about(read_text: ReadText, thing: str) -> None:
    reading = read_text(
        f"{BEFORE}\n\nDeputy Premier Matteo Salvini's {thing} is set for Saturday. He may have a chat there with "
        f"Hungarian "
        "Premier Viktor Orban.",
        published="2025-02-07",
    )
    assert {"Matteo Salvini", "Viktor Orbán"} in sides(reading, "meeting")


def test_he_is_the_envoy_and_not_who_sent_him(read_text: ReadText) -> None:
    reading = read_text(
        "ROME - President Donald Trump's envoy Steve Witkoff landed on Saturday. He will meet Hungarian Premier Viktor "
        "Orban.",
        published="2025-02-07",
    )
    assert {"Steve Witkoff", "Viktor Orbán"} in sides(reading, "meeting")
