"""Two words of one sentence that tell of the same visit, and of a visit and the next."""

import pytest

from tests.nlp.reported import sides


def _visits(reading) -> int:
    return len([named for named in sides(reading, "visit") if len(named) > 1])


@pytest.mark.parametrize(
    "text",
    [
        "Joe Biden lands in Glasgow this evening, and crosses into England on Friday for an address to both houses.",
        "Narendra Modi, who stepped off his plane in Tokyo on Tuesday, was asked on Wednesday to stay in Japan longer.",
        "Emmanuel Macron took off on Thursday for Rabat, where he will attend a fair at the invitation of Mohammed VI.",
        "Olaf Scholz had flown in to Ottawa on Sunday from Toronto, where he opened a trade fair.",
        "Giorgia Meloni is still in Berlin, where on Sunday she attended a retreat with Olaf Scholz.",
    ],
)
def test_a_guest_pays_one_visit_to_a_land_in_a_sentence(read_text, text):
    assert _visits(read_text(text, "2023-05-18")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Sergei Lavrov was in Cairo on Monday and will return to Cairo next Friday.",
        "Sergei Lavrov visited Ankara in March and will go to Ankara again on June 3.",
    ],
)
def test_who_comes_again_pays_two(read_text, text):
    assert _visits(read_text(text, "2023-05-18")) == 2
