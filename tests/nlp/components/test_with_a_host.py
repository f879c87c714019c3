"""Hosts whom "with X as host" adds to those who meet."""

import pytest

from tests.nlp.conftest import ReadText


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("Finland's Alexander Stubb and Estonia's Alar Karis met in Oslo, with Jonas Gahr Store as host.", "Støre"),
        (
            "A session in Berlin brought together Oleksiy Orzhel and Alexander Novak, with Peter Altmaier as host.",
            "Altmaier",
        ),
        ("With Gerhard Schröder acting as host, Vladimir Putin saw Jacques Chirac in Berlin.", "Schröder"),
        ("With Vaira Vike-Freiberga playing host, Petr Fiala will sit down in Riga with Alar Karis.", "Vīķe-Freiberga"),
        ("In Lisbon, with José Manuel Barroso for a host, José María Aznar met Tony Blair.", "Barroso"),
    ],
)
def test_who_is_with_them_as_host_is_theirs(read_text: ReadText, text: str, host: str) -> None:
    (report,) = read_text(text).reports
    assert {p.name.split()[-1]: p.role for p in report.participants if p.role == "host"} == {host: "host"}
    assert sum(p.role == "guest" for p in report.participants) == 2
