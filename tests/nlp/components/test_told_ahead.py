"""Days that a clause tells of what is to come, whatever else would be guessed of the encounter."""

import pytest

TOLD = [
    ("Talks between Armenia and Azerbaijan resume in Berlin on March 20.", "2024-03-06", "2024-03-20", "planned"),
    ("Rishi Sunak and Narendra Modi open their summit in Delhi on Sunday.", "2023-09-06", "2023-09-10", "planned"),
    ("Foreign Minister Hakan Fidan left for Cairo and the Arab League summit, which opens on Thursday.",
     "2024-03-05", "2024-03-07", "planned"),
    ("Mario Draghi travelled to Athens on Monday for talks on Wednesday with Antonis Samaras.",
     "2013-03-18", "2013-03-20", "planned"),
    ("Sergei Lavrov dropped the trip to Ankara he was to have made on Wednesday.",
     "2015-11-24", "2015-11-25", "cancelled"),
]  # fmt: skip

PAST = [
    ("Narendra Modi and Joe Biden spoke by telephone on Friday.", "2024-03-06", "2024-03-01"),
    ("Talks on Friday between Emmanuel Macron and Olaf Scholz show how far apart the two are.",
     "2024-03-06", "2024-03-01"),
    ("Emmanuel Macron and Olaf Scholz met in Berlin on March 20.", "2024-03-06", "2023-03-20"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "published", "day", "status"), TOLD)
def test_what_a_clause_tells_ahead_is_not_put_back(read_text, text, published, day, status):
    found = {(report.date, report.status) for report in read_text(text, published=published).reports}
    assert (day, status) in found


@pytest.mark.parametrize(("text", "published", "day"), PAST)
def test_what_a_clause_tells_as_past_stays_so(read_text, text, published, day):
    (report,) = read_text(text, published=published).reports
    assert (report.date, report.status) == (day, "held")
