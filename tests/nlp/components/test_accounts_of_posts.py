"""Posts whose title is the name of the account: whoever writes takes part."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import told


def test_an_official_posts_under_name_and_flag(read_text: ReadText) -> None:
    text = "Courtesy call on Kenya's Speaker Moses Wetangula, then lunch with Principal Secretary Anne Otieno. #Nairobi"
    found = told(read_text(text, title="Marek Dvorsky, State Secretary 🇨🇿"))
    assert ("meeting", "held", frozenset({"Marek Dvorsky", "Moses Wetangula"})) in found


def test_we_beside_somebody_is_who_writes(read_text: ReadText) -> None:
    found = told(read_text("We had dinner with Minister Olena Hrytsak last night. #Kyiv", title="Lina Sarpong MP 🇬🇭"))
    assert found == {("meeting", "held", frozenset({"Lina Sarpong", "Olena Hrytsak"}))}


def test_the_flag_of_an_account_gives_its_country(read_text: ReadText) -> None:
    reading = read_text("I met Foreign Minister Péter Szijjártó in Budapest today.", title="Lina Sarpong 🇬🇭")
    assert {p.name: p.country for p in reading.reports[0].participants}["Lina Sarpong"] == "GH"


@pytest.mark.parametrize("title", ["Embassy of Ghana 🇬🇭", "Breaking: Lina Sarpong 🇬🇭", "Ghana at war 🇬🇭"])
def test_other_titles_are_nobodys_names(read_text: ReadText, title: str) -> None:
    assert not read_text("Courtesy call on Speaker Moses Wetangula. #Nairobi", title=title).reports


def test_who_is_told_of_by_name_does_not_write(read_text: ReadText) -> None:
    text = "Courtesy call on Speaker Moses Wetangula. #Kenya\n\nSarpong is abroad, aides said."
    assert not read_text(text, title="Lina Sarpong 🇬🇭").reports


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("Thank you Foreign Minister Hakan Fidan for the warm welcome. #Ankara", "Hakan Fidan"),
        ("Grateful to @OlafScholz for his hospitality.", "Olaf Scholz"),
        ("Thanks to Foreign Minister Hakan Fidan for coming to Accra!", "Lina Sarpong"),
    ],
)
def test_thanks_tell_of_who_received_whom(read_text: ReadText, text: str, host: str) -> None:
    found = [report for report in read_text(text, title="Lina Sarpong 🇬🇭").reports if report.type == "meeting"]
    assert [len(report.participants) for report in found] == [2]
    assert [p.name for p in found[0].participants if p.role == "host"] == [host]


@pytest.mark.parametrize(
    "text", ["Thank you Foreign Minister Hakan Fidan for your message. #Ankara", "We thank @OlafScholz for the tanks."]
)
def test_other_thanks_tell_of_none(read_text: ReadText, text: str) -> None:
    assert not read_text(text, title="Lina Sarpong 🇬🇭").reports


@pytest.mark.parametrize(
    "title",
    [
        "Lina Sarpong on X",
        "Lina Sarpong (Telegram)",
        "Lina Sarpong / Official (Telegram)",
        "Dr. Lina Sarpong - Facebook",
    ],
)
def test_a_title_may_name_the_network_behind_the_account(read_text: ReadText, title: str) -> None:
    text = "In Accra, I received Foreign Minister Péter Szijjártó. His country is a reliable partner."
    assert told(read_text(text, title=title)) == {
        ("meeting", "held", frozenset({"Lina Sarpong", "Péter Szijjártó"})),
    }


def test_a_network_in_a_headline_makes_no_account(read_text: ReadText) -> None:
    assert not read_text("I met Foreign Minister Péter Szijjártó.", title="Ghana in the news on Facebook").reports


def test_a_post_may_begin_without_its_writer(read_text: ReadText) -> None:
    text = "Honoured to meet Foreign Minister Péter Szijjártó in Accra today."
    found = told(read_text(text, title="Foreign Minister Samuel Okudzeto Ablakwa", published="2025-06-20"))
    assert {names for kind, _, names in found if kind == "meeting"} == {
        frozenset({"Samuel Okudzeto Ablakwa", "Péter Szijjártó"})
    }


@pytest.mark.parametrize(
    "text",
    [
        "Honoured to be received by President Emmanuel Macron at the Élysée today.",
        "Grateful to have been hosted by President Emmanuel Macron in Paris.",
    ],
)
def test_who_is_honoured_to_be_received_is_who_writes(read_text: ReadText, text: str) -> None:
    (report,) = read_text(text, title="Lina Sarpong on X").reports
    assert {p.name: p.role for p in report.participants} == {"Lina Sarpong": "guest", "Emmanuel Macron": "host"}


def test_accounts_may_spell_no_name(read_text: ReadText) -> None:
    (report,) = read_text("Great meeting with @sikorskiradek in Warsaw.", title="Lina Sarpong 🇬🇭").reports
    assert {p.name for p in report.participants} == {"Lina Sarpong", "Radosław Sikorski"}
    assert not read_text("Great meeting with @radekfan in Warsaw.", title="Lina Sarpong 🇬🇭").reports


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Good talk with my friend Hakan Fidan on the phone this afternoon.", "call"),
        ("Useful exchange with Hakan Fidan on trade.", "meeting"),
        ("Bilateral with Foreign Minister Hakan Fidan this morning.", "meeting"),
    ],
)
def test_nouns_of_talking_head_posts(read_text: ReadText, text: str, kind: str) -> None:
    (report,) = read_text(text, title="Lina Sarpong on X").reports
    assert report.type == kind
    assert {p.name for p in report.participants} == {"Lina Sarpong", "Hakan Fidan"}


def test_flags_stand_between_no_visit_and_its_talks(read_text: ReadText) -> None:
    text = "Welcomed Foreign Minister Hakan Fidan to Accra today. 🇬🇭🤝🇹🇷 We talked about cocoa."
    found = read_text(text, title="Lina Sarpong 🇬🇭").reports
    assert {report.type for report in found} == {"visit", "meeting"}
    assert all("Lina Sarpong" in {p.name for p in report.participants if p.role == "host"} for report in found)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Met Foreign Minister Hakan Fidan in Accra.", "host"),
        ("Hosted Foreign Minister Hakan Fidan for dinner.", "host"),
        ("Met Prime Minister of Turkey Hakan Fidan in Ankara.", "guest"),
    ],
)
def test_verbs_with_a_capital_open_posts(read_text: ReadText, text: str, role: str) -> None:
    (report,) = read_text(text, title="Lina Sarpong 🇬🇭").reports
    assert {p.name: p.role for p in report.participants}["Lina Sarpong"] == role


def test_bodies_called_met_meet_nobody(read_text: ReadText) -> None:
    assert not read_text("Met Office forecast for Hakan Fidan in Accra.", title="Lina Sarpong 🇬🇭").reports


def test_an_office_of_a_state_may_stand_before_the_name(read_text: ReadText) -> None:
    text = "I had a call with President Zelenskyy and Prime Minister Modi today, one after the other."
    found = told(read_text(text, title="President of Finland Sauli Niinistö – Telegram"))
    assert ("call", "held", frozenset({"Sauli Niinistö", "Narendra Modi"})) in found


def test_a_friend_who_is_named_behind_was_met(read_text: ReadText) -> None:
    text = "Met my good friend, Foreign Minister @HakanFidan, in Singapore this morning."
    (report,) = read_text(text, title="Lina Sarpong on X").reports
    assert {p.name for p in report.participants} == {"Lina Sarpong", "Hakan Fidan"}


def test_he_is_not_who_writes(read_text: ReadText) -> None:
    text = "With Narendra Modi I discussed the new summit and his visit to China at the weekend."
    found = read_text(text, title="Dr. Sauli Niinistö on X").reports
    assert [{p.name for p in r.participants if p.role == "guest"} for r in found if r.type == "visit"] == [
        {"Narendra Modi"}
    ]
