"""Who takes part in talks by presiding or speaking on one of their sides."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_who_presides_on_a_side_takes_part_for_it(read_text: ReadText) -> None:
    reading = read_text(
        "Aviation officials from Türkiye and Armenia held a day of consultations in Istanbul on June 19. The Armenian "
        "team was headed by Mihran Khachatryan. Director-general Kemal Yüksek presided on the Turkish side.",
        published="2023-06-21",
    )
    assert sides(reading) == [{"Mihran Khachatryan", "Kemal Yüksek"}]


def test_the_second_side_of_a_verb_has_its_own_head(read_text: ReadText) -> None:
    reading = read_text(
        "Kenya and Uganda held talks on fish stocks in Kisumu on Monday. Permanent Secretary Jane Ouma chaired on the "
        "Kenyan side and Peter Okello on the Ugandan side.",
        published="2023-06-21",
    )
    found = {p.name: p.country for report in reading.reports for p in report.participants}
    assert found == {"Jane Ouma": "KE", "Peter Okello": "UG"}
