"""Words of calling and speaking that tell of no call."""

import pytest

PAIR = "Emmanuel Macron received Olaf Scholz in Paris on Monday. "


@pytest.mark.parametrize(
    "text",
    [
        "The French president called him a true European and said that the union had to choose.",
        "They spoke about trade between France and Germany, and about the war.",
    ],
)
def test_a_name_given_and_matters_spoken_of_add_no_call(the_report, text):
    assert the_report(PAIR + text).type == "meeting"


def test_two_who_speak_each_in_a_clause_of_his_own_have_no_call(read_text):
    text = "The Turkish president spoke of grain and of ships; the Greek prime minister praised the harbour."
    assert not read_text(text).reports


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Sergey Lavrov and Hakan Fidan talked for six hours on Sunday.", "meeting"),
        ("Sergey Lavrov and Hakan Fidan talked for an hour on Sunday.", "call"),
        ("Sergey Lavrov and Hakan Fidan talked by phone for six hours on Sunday.", "call"),
    ],
)
def test_who_talk_for_hours_on_end_sit_together(the_report, text, kind):
    assert the_report(text).type == kind


@pytest.mark.parametrize("purpose", ["to tell him that sanctions would stay", "to discuss sanctions"])
def test_what_one_calls_somebody_for_is_no_second_call(the_report, purpose):
    report = the_report(f"Emmanuel Macron called Vladimir Putin on Monday {purpose}.")
    assert (report.type, report.date) == ("call", "2023-06-19")


def test_who_is_spoken_of_is_not_spoken_with(read_text):
    assert not read_text("Fumio Kishida spoke of Foreign Minister Penny Wong on Monday.").reports


def test_who_is_spoken_with_of_something_is(the_report):
    report = the_report("Wang Yi and Penny Wong spoke of Ukraine on Monday in Beijing.")
    assert {p.name for p in report.participants} == {"Wang Yi", "Penny Wong"}
