"""Where and how people met is not what they talked about."""

import pytest

MEN = "Foreign Minister Anders Holm of Norway and Foreign Minister Pia Lund of Denmark"


@pytest.mark.parametrize(
    "text",
    [
        f"{MEN} met on Monday on their own.",
        f"{MEN} met on Monday on the riverfront.",
        f"{MEN} sat together on a golden chair in Oslo on Monday.",
    ],
)
def test_grounds_are_no_topics(read_text, text):
    assert not read_text(text).reports[0].topics


def test_a_ferry_is_one_where_it_is_agreed_on(read_text):
    reports = read_text(f"{MEN} met on Monday and agreed on a ferry.").reports
    assert [topic.text for topic in reports[0].topics] == ["ferry"]


@pytest.mark.parametrize(
    "text",
    [
        "Li Qiang met Olaf Scholz in Berlin on Tuesday, then left for France.",
        "Antony Blinken will meet Hakan Fidan in Ankara on Monday before travelling to Iraq.",
    ],
)
def test_where_somebody_goes_next_is_no_topic(read_text, text):
    assert not any(report.topics for report in read_text(text).reports)


@pytest.mark.parametrize(
    "text",
    [
        "Xi Jinping will visit Russia on Monday. It will be his first visit to Moscow since the war in Ukraine began.",
        "Xi Jinping will visit Russia on Monday for two days, days after being sworn in for a third term.",
    ],
)
def test_since_when_is_no_topic(read_text, text):
    assert not any(report.topics for report in read_text(text, published="2023-03-17").reports)


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("Joe Biden met Xi Jinping on Bali on Monday.", "Bali"),
        ("Yoon Suk Yeol and Fumio Kishida talked on Jeju on Tuesday.", "Jeju"),
    ],
)
def test_an_island_that_nobody_quarrels_over_is_where_they_met(read_text, text, city):
    (report,) = read_text(text, "2022-11-16").reports
    assert (report.place.city, report.topics) == (city, ())


def test_an_island_that_is_quarrelled_over_may_be_what_they_spoke_of(read_text):
    (report,) = read_text("Nicos Anastasiades and Ersin Tatar held talks on Cyprus on Monday.", "2022-11-16").reports
    assert [topic.text for topic in report.topics] == ["Cyprus"]
