"""Days that the clause below an undated verb gives: of when it is, or of what is done where one goes."""

import pytest

BELOW = [
    ("João Lourenço hopes to see Paul Kagame when heads of state convene in Addis Ababa on February 17.",
     "2024-02-02", "Paul Kagame", "2024-02-17"),
    ("Marco Rubio intends to see Gustavo Petro when he travels to Panama on 21 March.",
     "2025-03-14", "Gustavo Petro", "2025-03-21"),
    ("Emmanuel Macron met Narendra Modi in Delhi when he was guest of honour on 26 January.",
     "2024-02-02", "Narendra Modi", "2024-01-26"),
    ("From Bali John Kerry travels to Brunei, where he will again take the president's chair on Wednesday.",
     "2013-10-08", "Brunei", "2013-10-09"),
    ("Anna Berg will speak in Amman as winner of the election on 9 July, when she is to see Jordanian Foreign Minister "
     "Omar Haddad.", "2024-06-20", "Omar Haddad", "2024-07-09"),
    ("Rishi Sunak said, when asked on Monday, that he would meet Olaf Scholz.", "2024-02-02", "Olaf Scholz", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "published", "name", "day"), BELOW)
def test_a_clause_below_dates_what_has_no_day(read_text, text, published, name, day):
    reports = read_text(text, published=published).reports
    assert {r.date for r in reports if name in {p.name for p in r.participants}} == {day}
