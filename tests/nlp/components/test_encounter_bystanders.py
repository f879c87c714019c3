"""Who takes part, and who is only named beside: absentees, visitors described as such, presidents among others."""

from collections.abc import Callable

from graph.model import Reading, Report
from tests.nlp.reported import names


def test_who_stays_away_does_not_take_part_and_does_not_call_it_off(read_text: Callable[..., Reading]) -> None:
    text = "Prime Minister Narendra Modi will not attend the SAARC summit to be held in Islamabad in November."
    (report,) = read_text(text, published="2016-09-27").reports
    assert (report.type, report.status) == ("gathering", "planned")
    assert "Narendra Modi" not in names(report)


def test_who_boycotts_a_summit_leaves_it_held(read_text: Callable[..., Reading]) -> None:
    (report,) = read_text("President Joko Widodo boycotted the ASEAN summit in Vientiane.").reports
    assert report.status == "held"
    assert "Joko Widodo" not in names(report)


def test_a_visiting_minister_is_on_a_visit_to_whom_he_meets(read_text: Callable[..., Reading]) -> None:
    text = "Chinese Premier Li Qiang met with visiting Vietnamese Prime Minister Pham Minh Chinh in Beijing on Monday."
    visit = next(report for report in read_text(text).reports if report.type == "visit")
    roles = {"Pham Minh Chinh": "guest", "China": "host", "Li Qiang": "host"}
    assert {p.name: p.role for p in visit.participants} == roles


def test_a_joint_news_conference_is_a_meeting_of_those_who_hold_it(the_report: Callable[..., Report]) -> None:
    text = "US President Joe Biden and France's Emmanuel Macron held a joint news conference in Paris."
    assert names(the_report(text)) == {"Joe Biden", "Emmanuel Macron"}


def test_a_news_conference_alone_is_none(read_text: Callable[..., Reading]) -> None:
    assert read_text("US President Joe Biden held a news conference about France in Washington.").reports == ()


def test_two_presidents_are_those_who_are_presidents(read_text: Callable[..., Reading]) -> None:
    text = (
        "French President Emmanuel Macron and US President Joe Biden spoke about grain. British Prime Minister "
        "Rishi Sunak watched. The two presidents met again on Friday."
    )
    met = [report for report in read_text(text).reports if report.type == "meeting"]
    assert met
    assert all("Rishi Sunak" not in names(report) for report in met)


def test_the_subject_after_a_clause_in_front_is_not_its_object(read_text: Callable[..., Reading]) -> None:
    text = (
        "Russian President Vladimir Putin met Iranian President Ebrahim Raisi. When meeting the Iranian President, "
        "Mr Putin spoke of rescue teams."
    )
    people = {entity.name: entity.country for entity in read_text(text).entities if entity.kind == "person"}
    assert people == {"Vladimir Putin": "RU", "Ebrahim Raisi": "IR"}


def test_calls_to_several_are_calls_of_the_caller(read_text: Callable[..., Reading]) -> None:
    text = "US President Joe Biden made separate telephone calls to the leaders of Japan, Germany and Canada."
    calls = read_text(text).reports
    assert len(calls) == 3
    assert all("Joe Biden" in names(call) for call in calls)


def test_who_talked_in_a_city_has_met_there(the_report: Callable[..., Report]) -> None:
    report = the_report("Italian and Algerian leaders talked about gas in Algiers on Monday.")
    assert (report.type, report.mode) == ("meeting", "in_person")
    assert report.place is not None
    assert report.place.city == "Algiers"


def test_what_may_or_may_not_be_is_not_planned(the_report: Callable[..., Report]) -> None:
    text = "They will not say whether China's President Xi Jinping will receive US Secretary of State Tony Blinken."
    assert the_report(text).status == "proposed"
