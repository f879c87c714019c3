"""The days of what a text looks back on, of what it dates by another event, and of what it leaves undated."""

import pytest

TOLD = [
    ("Willy Brandt visited Warsaw in December 1970. In May he received Leonid Brezhnev in Bonn.", "meeting", "1971-05"),
    ("Anwar Sadat and Menachem Begin met at Camp David on 5 September 1978. On December 10 they met again in Oslo.",
     "meeting", "1978-12-10"),
    ("The frontier was closed in May 2013. On February 12 Ilham Aliyev met Salome Zourabichvili in Gori.", "meeting",
     "2022-02-12"),
    ("Ilham Aliyev met Salome Zourabichvili in Gori a week after the floods. They agreed on a road.", "meeting",
     "2022-03-08"),
    ("Ilham Aliyev met Salome Zourabichvili on the eve of the vote. They agreed on a road.", "meeting",
     "2022-03-08"),
    ("Since taking office in May, Gabriel Boric has met Alberto Fernandez in Salta. They like each other.", "meeting",
     None),
    ("Ilham Aliyev and Salome Zourabichvili have met twice in recent months. They like each other.", "meeting", None),
    ("Ilham Aliyev spoke by phone with Salome Zourabichvili\n\nThe two reviewed what had been built in recent years, "
     "and trade in the six months since the president's visit to Baku.", "call", "2022-03-08"),
    ("Ilham Aliyev received Salome Zourabichvili, the first such talks since the floods. They like it.", "meeting",
     "2022-03-08"),
    ("Ilham Aliyev met Salome Zourabichvili in Gori. They agreed on a road.", "meeting", "2022-03-08"),
    ("Georgia's Salome Zourabichvili greets Aliyev in Gori, silent on gas", "meeting", None),
    ("Ilham Aliyev and Maia Sandu, meeting in Gori on Friday, agreed to speak again.", "meeting", "2022-03-04"),
    ("Salome Zourabichvili returned on Sunday from a three-day visit to Poland.", "visit", "2022-03-04/2022-03-06"),
    ("Georgia and Armenia held two rounds of talks in January and February.", "meeting", "2022-01/2022-02"),
    ("Salome Zourabichvili, who met Maia Sandu in January, will see her again in April.", "meeting", "2022-04"),
    ("The protest on Monday came two days before a meeting in Gori of Salome Zourabichvili and Maia Sandu.", "meeting",
     "2022-03-09"),
    ("Envoys reviewed the first session of the Tisza Commission, which took place in Szeged in June 2015 under the "
     "chairmanship of Presidents Janos Ader and Klaus Iohannis. Trade has grown.", "gathering", "2015-06"),
    ("The week ahead\n\nMarch 10-14: Maia Sandu visits Japan, with a meeting with Fumio Kishida in Tokyo on the 12th.\n"
     "March 16: Talks between Georgia and Armenia in Gori have been called off.", "meeting", "2022-03-16"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "date"), TOLD)
def test_the_days_that_a_text_gives_or_leaves_open(read_text, text, kind, date):
    assert (kind, date) in [(r.type, r.date) for r in read_text(text, published="2022-03-08").reports]


def test_what_has_been_so_many_times_has_no_day_of_news(read_text):
    (met,) = read_text('Mike Pompeo, who has sat with Kim Jong Un twice, is "hopeful".', published="2018-05-23").reports
    assert met.date is None
