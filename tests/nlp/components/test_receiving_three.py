"""Who receives people of several states at home."""

from tests.nlp.conftest import ReadText


def roles(read_text: ReadText, text: str) -> list[dict[str, str]]:
    reading = read_text(text, published="2022-06-14")
    return [{p.name: p.role for p in report.participants} for report in reading.reports if report.type == "meeting"]


def test_of_the_three_the_one_at_home_is_the_host(read_text: ReadText) -> None:
    text = (
        "Vladimir Putin met Ilham Aliyev and Nikol Pashinyan in Sochi on Friday. The three last met in May in Moscow."
    )
    met = {"Vladimir Putin": "host", "Ilham Aliyev": "guest", "Nikol Pashinyan": "guest"}
    assert roles(read_text, text) == [met, met]


def test_who_stands_by_receives_nobody(read_text: ReadText) -> None:
    text = "Abiy Ahmed and Salva Kiir met in Nairobi under the chairmanship of William Ruto."
    assert all("guest" not in found.values() for found in roles(read_text, text))


def test_a_session_of_three_who_met_is_a_meeting(read_text: ReadText) -> None:
    text = (
        "Russia's Vladimir Putin brought the leaders of Armenia and Azerbaijan together in Sochi on Friday for "
        "talks on transport links.\n\nBefore the three-way session Putin met separately with Azerbaijani President "
        "Ilham Aliyev and with Armenian Prime Minister Nikol Pashinyan."
    )
    reading = read_text(text, published="2021-11-27")
    assert {report.type for report in reading.reports} == {"meeting"}
