"""Tests of encounters that somebody will have nothing of, of wishes that came to nothing and of conditions."""

from collections.abc import Callable

import pytest

from graph.model import Reading

ReadText = Callable[..., Reading]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The Bahraini foreign minister sees no point in meeting Hossein Amir-Abdollahian.", "refused"),
        ("Edgars Rinkevics said he saw no reason to speak with Sergei Lavrov.", "refused"),
        ("A meeting between Qin Gang and Joseph Wu is out of the question, Beijing said.", "refused"),
        ("Lars Lokke Rasmussen left Pretoria without meeting Cyril Ramaphosa.", "refused"),
        ("Milorad Dodik said he would rather resign than meet Christian Schmidt.", "refused"),
        ("Lloyd Austin asked to meet Li Shangfu and was rebuffed.", "refused"),
        ("Olaf Scholz had meant to meet Rishi Sunak in London on Friday.", "cancelled"),
        ("Should the truce hold, Emmanuel Macron will receive Najib Mikati in Paris.", "proposed"),
        ("Abdel Fattah al-Burhan would be happy to meet Mohammed bin Zayed.", "proposed"),
    ],
)
def test_what_somebody_would_rather_not(text: str, status: str, read_text: ReadText) -> None:
    assert {r.status for r in read_text(text).reports if r.type != "visit"} == {status}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Lars Lokke Rasmussen met Cyril Ramaphosa in Pretoria without advisers.", "held"),
        ("Olaf Scholz had planned to meet Rishi Sunak in London on Friday.", "planned"),
        ("Lloyd Austin asked to meet Li Shangfu.", "proposed"),
    ],
)
def test_what_nobody_declined(text: str, status: str, read_text: ReadText) -> None:
    assert {r.status for r in read_text(text).reports if r.type != "visit"} == {status}
