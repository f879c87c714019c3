"""Meetings at the seat of whoever receives are in the city that his state is governed from."""

from collections.abc import Callable

import pytest

from graph.model import Reading


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("Olaf Scholz received Portugal's Antonio Costa at the chancellery on Friday.", "Berlin"),
        ("Norway's Espen Barth Eide met Secretary Blinken at the Department of State on Friday.", "Washington"),
        ("Evo Morales hosted Chile's Michelle Bachelet at the presidential palace on Friday.", "La Paz"),
        ("Antonio Costa of Portugal met Chancellor Olaf Scholz at the chancellery on Friday.", "Berlin"),
    ],
)
def test_the_seat_of_the_host_is_in_his_capital(read_text: Callable[..., Reading], text: str, city: str) -> None:
    report = read_text(text, "2023-05-15").reports[0]
    assert report.place is not None
    assert report.place.city == city
    assert {p.role for p in report.participants} == {"host", "guest"}


def test_a_seat_of_nobody_in_particular_is_nowhere(read_text: Callable[..., Reading]) -> None:
    report = read_text("President Macron met President Mattarella at the presidential palace on Friday.", "2023-05-15")
    assert all(r.place is None or r.place.city is None for r in report.reports)


def test_a_city_with_hyphens_is_no_port(read_text: Callable[..., Reading]) -> None:
    report = read_text("Marco Rubio met Garry Conille in Port-au-Prince on Friday.", "2024-05-15").reports[0]
    assert report.place is not None
    assert (report.place.city, report.place.country) == ("Port-au-Prince", "HT")
