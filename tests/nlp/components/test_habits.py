"""What is done again and again is no encounter in particular, and what is done once is."""

import pytest

from tests.nlp.reported import sides, told


@pytest.mark.parametrize(
    "text",
    [
        "Vladimir Putin and Alexander Lukashenko meet on a monthly basis, diplomats say.",
        "Paul Kagame and Yoweri Museveni met weekly during the crisis.",
        "Angela Merkel routinely called Emmanuel Macron before deciding.",
        "John Kerry held regular meetings with Sergey Lavrov.",
        "John Kerry and Sergey Lavrov spoke on a daily basis during the crisis, a diplomat said.",
        "Emmanuel Macron and Angela Merkel meet twice a year.",
        "Bashar al-Assad and Hassan Nasrallah planned attacks on a weekly basis, with an aide present at top meetings.",
    ],
)
def test_a_habit_is_no_encounter(read_text, text):
    assert told(read_text(text, "2016-05-13")) == set()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Macron and Merkel met on the basis of an EU plan on Friday.", {"Emmanuel Macron", "Angela Merkel"}),
        ("Macron and Merkel met twice on Friday.", {"Emmanuel Macron", "Angela Merkel"}),
        ("Macron met Merkel on Friday to share data on a regular basis.", {"Emmanuel Macron", "Angela Merkel"}),
        ("Regular consultations between Russia and Peru were held in Lima on 5 May.", {"Russia", "Peru"}),
        (
            "Macron and Merkel meet twice a year, most recently in Meseberg on Tuesday.",
            {"Emmanuel Macron", "Angela Merkel"},
        ),
    ],
)
def test_what_happened_once_is_an_encounter(read_text, text, names):
    assert names in sides(read_text(text, "2018-06-22"))


@pytest.mark.parametrize(
    "text",
    [
        "Angela Merkel met George Papandreou in Berlin every day from Sunday to Tuesday.",
        "Every day last week Angela Merkel met George Papandreou in Berlin.",
        "Angela Merkel has met George Papandreou in Berlin every evening since Sunday.",
    ],
)
def test_the_days_of_one_round_are_an_encounter(read_text, text):
    assert {"Angela Merkel", "George Papandreou"} in sides(read_text(text, "2011-06-01"))


@pytest.mark.parametrize(
    "text",
    [
        "Angela Merkel met George Papandreou every Friday last year.",
        "Angela Merkel speaks with George Papandreou every day.",
        "Angela Merkel met George Papandreou every day when they were students.",
    ],
)
def test_every_day_without_an_end_is_a_habit(read_text, text):
    assert sides(read_text(text, "2011-06-01")) == []
