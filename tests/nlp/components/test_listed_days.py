"""Days named one by one behind those whom somebody met."""

import pytest

TOLD = [
    ("Georgian President Salome Zourabichvili spoke with Emmanuel Macron on Monday, with Olaf Scholz on Tuesday and "
     "with Maia Sandu on Wednesday.", {"Emmanuel Macron": "2022-03-07", "Olaf Scholz": "2022-03-08",
                                  "Maia Sandu": "2022-03-09"}),
    ("Georgian President Salome Zourabichvili met Emmanuel Macron in Paris on Monday and Olaf Scholz in Berlin on "
     "Tuesday.", {"Emmanuel Macron": "2022-03-07", "Olaf Scholz": "2022-03-08"}),
    ("Georgian President Salome Zourabichvili will receive Emmanuel Macron on Friday and Olaf Scholz and Maia Sandu on "
     "Saturday.", {"Emmanuel Macron": "2022-03-11", "Maia Sandu": "2022-03-12"}),
    ("Georgian President Salome Zourabichvili met Emmanuel Macron on Monday for the first time since the funeral of "
     "Jacques Chirac on 30 September 2019.", {"Emmanuel Macron": "2022-03-07"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "days"), TOLD)
def test_each_has_the_day_behind_his_name(read_text, text, days):
    found = [({p.name for p in r.participants}, r.date) for r in read_text(text, published="2022-03-10").reports]
    for name, day in days.items():
        assert {date for names, date in found if name in names} == {day}
