"""Of which state a minister is whom the people of a body see, or a guest in the sentence after his arrival."""

from graph.model import Reading
from tests.nlp.conftest import ReadText


def countries(reading: Reading) -> dict[str, str | None]:
    return {p.name: p.country for report in reading.reports for p in report.participants}


def test_a_body_goes_to_see_a_minister_where_he_is(read_text: ReadText) -> None:
    reading = read_text(
        "A World Bank mission headed by Nathan Belete was in Maputo last week. The team, which arrived on Monday, saw "
        "the finance minister, Carla Louveira, on Tuesday.",
        published="2024-10-03",
    )
    assert countries(reading)["Carla Louveira"] == "MZ"


def test_whom_a_guest_meets_in_the_next_sentence_is_of_the_land_he_is_in(read_text: ReadText) -> None:
    reading = read_text(
        "Sweden's aid minister, Benjamin Dousa, spent three days in Lusaka. He had talks with the health minister, "
        "Elijah Muchima, and visited a clinic with Agriculture Minister Mtolo Phiri.",
        published="2024-10-03",
    )
    assert countries(reading)["Elijah Muchima"] == "ZM"
