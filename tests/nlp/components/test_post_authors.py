"""Who writes a post by what stands in it, and whom he greets there."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import names, told


@pytest.mark.parametrize(
    ("text", "writer"),
    [
        ("Prime Minister Philip Davis\nGreat talks with my brother, President John Mahama of Ghana.", "Philip Davis"),
        ("Ambassador Lidia Gutierrez 🇲🇽\nHonoured to have met President John Mahama today.", "Lidia Gutierrez"),
        ("Met President John Mahama in Accra this morning. – Caspar Veldkamp 🇳🇱", "Caspar Veldkamp"),
    ],
)
def test_line_above_or_signature_names_who_writes(read_text: ReadText, text: str, writer: str) -> None:
    assert told(read_text(text, "2025-04-10")) == {("meeting", "held", frozenset({writer, "John Mahama"}))}


def test_name_above_news_writes_no_post(read_text: ReadText) -> None:
    text = "Philip Davis\nThe government of Ghana held talks with John Mahama's party on Monday."
    assert all("Philip Davis" not in names(r) for r in read_text(text, "2025-04-10").reports)


def test_thread_goes_on_about_the_official_of_its_first_post(read_text: ReadText) -> None:
    text = (
        "🧵1/3 Minister Baiba Braže begins her visit to Ankara 🇱🇻🇹🇷\n\n"
        "2/3 First: courtesy call on Numan Kurtulmuş, Speaker of the Grand National Assembly.\n\n"
        "3/3 Tomorrow: on to Baku."
    )
    assert told(read_text(text, "2025-01-22")) == {
        ("visit", "ongoing", frozenset({"Baiba Braže", "Turkey"})),
        ("meeting", "held", frozenset({"Baiba Braže", "Numan Kurtulmuş"})),
        ("visit", "planned", frozenset({"Baiba Braže", "Azerbaijan"})),
    }


@pytest.mark.parametrize(
    "greeting", ["Good to have you back in Riga, @alexstubb!", "A warm welcome to Riga, dear Alexander Stubb!"]
)
def test_whom_a_post_greets_is_on_a_visit(read_text: ReadText, greeting: str) -> None:
    found = told(read_text(f"Evika Siliņa @EvikaSilina\n{greeting} 🇱🇻🇫🇮", "2024-11-26"))
    assert ("visit", "held", frozenset({"Evika Siliņa", "Alexander Stubb", "Latvia"})) in found
    assert ("meeting", "held", frozenset({"Evika Siliņa", "Alexander Stubb"})) in found


def test_who_is_to_be_seen_is_on_no_visit_yet(read_text: ReadText) -> None:
    text = "Evika Siliņa @EvikaSilina\nSee you in Riga soon, @alexstubb! 🇱🇻🇫🇮"
    assert all(r.type != "visit" or r.status != "held" for r in read_text(text, "2024-11-26").reports)


def test_guest_of_honour_is_the_guest_of_the_writers_country(read_text: ReadText) -> None:
    text = "Prime Minister Philip Davis\nJohn Mahama has accepted my invitation to be our guest of honour next July 10."
    assert told(read_text(text, "2025-09-24")) == {
        ("visit", "planned", frozenset({"John Mahama", "Philip Davis", "Bahamas"}))
    }


def test_tags_are_no_topics(read_text: ReadText) -> None:
    text = "Foreign Minister Margus Tsahkna 🇪🇪\nGood talks with PM Dorin Recean in Chisinau. #StandWithMoldova"
    (report,) = read_text(text, "2025-01-22").reports
    assert [topic.label for topic in report.topics] == []


def test_byline_of_an_essay_is_no_account(read_text: ReadText) -> None:
    text = "By Johan Rydell\nIn 2010 Sikorski and Westerwelle flew to Minsk together. Ahead of that trip we argued."
    assert all("Johan" not in name for r in read_text(text, "2021-11-24").reports for name in names(r))


def test_rubric_in_capitals_is_no_account(read_text: ReadText) -> None:
    text = "NOTE TO EDITORS\nOur bilateral with the Russian side is foreseen in Rome. We shall inform you of it."
    assert all("NOTE TO EDITORS" not in names(r) for r in read_text(text, "2014-06-06").reports)


def test_who_is_back_somewhere_is_on_a_visit(read_text: ReadText) -> None:
    visit = told(read_text("António Costa @eucopresident\nBack in Kyiv, four years on. 🇪🇺🇺🇦", "2026-02-24"))
    assert visit == {("visit", "ongoing", frozenset({"António Costa", "Ukraine"}))}
    home = read_text("Evika Siliņa @EvikaSilina\nBack in Riga after a good week. Thank you all.", "2026-02-24")
    assert home.reports == ()
