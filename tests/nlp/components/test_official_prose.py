"""Wordings of press releases: offices in short, invitations, thanks, ambassadors, and who attends for whom."""

from graph.model import DocumentIn
from nlp.read import read
from tests.nlp.conftest import ReadText
from tests.nlp.reported import told


def test_offices_in_short_stand_before_names(read_text: ReadText) -> None:
    text = "PM Sanchez met Pres. Zelenskyy in Madrid on Monday. FM Baerbock will receive FM Ana Ruiz of Peru on Friday."
    found = told(read_text(text))
    assert ("meeting", "held", frozenset({"Pedro Sánchez", "Volodymyr Zelenskyy"})) in found
    assert ("meeting", "planned", frozenset({"Annalena Baerbock", "Ana Ruiz"})) in found


def test_a_time_of_day_is_no_prime_minister(read_text: ReadText) -> None:
    text = "At 2:00 PM Olaf Scholz met Mette Frederiksen in Berlin."
    (report,) = read_text(text).reports
    assert {p.title for p in report.participants} == {"Chancellor", "Prime Minister"}


def test_who_is_thanked_for_hosting_was_the_host(read_text: ReadText) -> None:
    text = "President Biden thanked Prime Minister Kishida for hosting the G7 summit in Hiroshima."
    (report,) = read_text(text).reports
    assert "Joe Biden" not in {p.name for p in report.participants if p.role == "host"}


def test_what_one_looks_forward_to_is_ahead(read_text: ReadText) -> None:
    text = "Prime Minister Albanese looks forward to welcoming Prime Minister Rutte to Canberra on 9 October."
    (report,) = [r for r in read_text(text).reports if r.type == "visit"]
    assert (report.status, report.date) == ("planned", "2023-10-09")


def test_an_ambassador_is_of_one_state_and_to_another(read_text: ReadText) -> None:
    text = "Deputy Minister Ana Ruiz of Peru met on Monday with Ambassador of Nepal to Chile Bishnu Rana in Lima."
    (report,) = read_text(text).reports
    assert {(p.name, p.country) for p in report.participants} == {("Ana Ruiz", "PE"), ("Bishnu Rana", "NP")}


def test_a_state_visit_at_somebodys_invitation(read_text: ReadText) -> None:
    text = (
        "At the invitation of Her Majesty Queen Margrethe of Denmark, the President of the Republic of Ghana, Nana "
        "Akufo-Addo, paid a state visit to Denmark from 5 to 7 June 2023. During the visit, the two leaders held talks."
    )
    (visit,) = [r for r in read_text(text).reports if r.type == "visit"]
    assert {p.name: p.role for p in visit.participants}["Nana Akufo-Addo"] == "guest"
    assert "Denmark" in {p.name for p in visit.participants if p.role == "host"}
    assert visit.date == "2023-06-05/2023-06-07"


def test_who_is_received_on_a_visit_visits(read_text: ReadText) -> None:
    text = "Minister Ana Ruiz of Peru received, at Torre Tagle Palace, Mr. Hakan Fidan, on an official visit to Peru."
    assert ("visit", "held", frozenset({"Ana Ruiz", "Hakan Fidan", "Peru"})) in told(read_text(text))


def test_offices_in_full_introduce_who_attends(read_text: ReadText) -> None:
    text = (
        "President Abdel Fattah El-Sisi received the President of Cyprus, Mr. Nikos Christodoulides, on Monday. "
        "The meeting was attended by Minister of Energy, Mr. Samir Adel, and Director of the Intelligence Service, "
        "General Karim Nabil. The two leaders discussed Gaza."
    )
    (report,) = read_text(text).reports
    assert {p.name for p in report.participants} == {
        "Abdel Fattah el-Sisi", "Nikos Christodoulides", "Samir Adel", "Karim Nabil",
    }  # fmt: skip


def test_an_invitation_is_no_visit_yet(read_text: ReadText) -> None:
    text = "The Saudi minister Faisal bin Farhan invited Iranian President Ebrahim Raisi to visit Riyadh."
    assert {r.status for r in read_text(text).reports} == {"proposed"}


def test_who_opens_a_turn_does_not_do_what_it_tells(read_text: ReadText) -> None:
    text = "Wang Wenbin: On the morning of June 14, Foreign Minister Qin Gang took a phone call with Antony Blinken.\n"
    assert told(read_text(text)) == {("call", "held", frozenset({"Qin Gang", "Antony Blinken"}))}


def test_brussels_acts_for_the_union_where_nothing_is_belgian(read_text: ReadText) -> None:
    (report,) = read_text("Talks between London and Brussels on the protocol resumed on Monday.").reports
    assert {p.name for p in report.participants} == {"United Kingdom", "European Union"}
    (report,) = read_text("Talks between The Hague and Brussels on the Belgian canal resumed on Monday.").reports
    assert {p.name for p in report.participants} == {"Netherlands", "Belgium"}


def test_who_leads_a_delegation_sits_for_its_state(read_text: ReadText) -> None:
    text = (
        "The 9th round of India-Chile Foreign Office Consultations was held in Santiago on 19 June. The Indian "
        "delegation was led by Shri Arun Mehta, Secretary, while the Chilean side was led by Ms. Gloria de la Vega, "
        "Undersecretary."
    )
    (report,) = read_text(text).reports
    assert {(p.name, p.country) for p in report.participants} == {("Arun Mehta", "IN"), ("Gloria de la Vega", "CL")}


def test_a_meeting_of_states_is_that_of_their_people_in_one_sentence(read_text: ReadText) -> None:
    text = (
        "Minister of Foreign Affairs of Peru Ana Ruiz and Minister of Foreign Affairs of Chile Pablo Daza held the 3rd "
        "Peru-Chile Foreign Ministers' Meeting in Lima on June 19."
    )
    (report,) = read_text(text).reports
    assert {p.name for p in report.participants} == {"Ana Ruiz", "Pablo Daza"}


def test_a_title_that_says_call_tells_how_they_spoke(read_text: ReadText) -> None:
    title = "Readout of President Biden's Call with Prime Minister Netanyahu of Israel"
    text = "President Joseph R. Biden, Jr. spoke today with Prime Minister Benjamin Netanyahu to discuss the situation."
    (report,) = read_text(text, title=title).reports
    assert (report.type, report.mode) == ("call", "phone")


def test_a_visit_home_is_the_other_ones(read_text: ReadText) -> None:
    text = (
        "On June 19, Ms. KAMIKAWA Yoko, Foreign Minister of Japan, held a meeting with Ms. Ana Ruiz, Foreign Minister "
        "of Peru, during her official visit to Japan."
    )
    assert ("visit", "held", frozenset({"Ana Ruiz", "Japan", "Yoko Kamikawa"})) in told(read_text(text))


def test_who_is_called_on_is_the_host(read_text: ReadText) -> None:
    text = "Foreign Minister Vivian Balakrishnan was called on by Minister of Trade of Latvia Baiba Ozola this morning."
    (report,) = read_text(text).reports
    assert report.type == "meeting"
    assert {p.name: p.role for p in report.participants} == {"Vivian Balakrishnan": "host", "Baiba Ozola": "guest"}


def test_those_whom_somebody_met_apart_did_not_meet(read_text: ReadText) -> None:
    text = (
        "The Vice Minister held separate meetings with Deputy Secretary Camille Dawson of the United States and "
        "Ambassador Ikram Mohammed of Sri Lanka on 19 June."
    )
    assert not read_text(text).reports


def test_to_speak_to_the_press_is_no_call(read_text: ReadText) -> None:
    text = (
        "Foreign Minister Baerbock received her Jordanian counterpart Ayman Safadi on Monday. The two ministers will "
        "speak to the press on Tuesday."
    )
    assert {r.type for r in read_text(text).reports} == {"meeting"}


def test_offices_of_two_stand_before_their_names(read_text: ReadText) -> None:
    text = (
        "On the invitation of the Prime Minister of the Republic of Poland, H.E. Mr. Donald Tusk, the Prime Minister "
        "of the Republic of India, H.E. Mr. Narendra Modi, paid an official visit to Poland from 12 to 13 June 2023."
    )
    visits = [r for r in read_text(text).reports if r.type == "visit"]
    assert [{p.name for p in r.participants if p.role == "guest"} for r in visits] == [{"Narendra Modi"}]


def test_names_behind_offices_in_full_and_the_state_of_the_page() -> None:
    text = "On Monday, Assistant Minister of Foreign Affairs Nong Rong met with Gladys Mokhawa of Botswana in Beijing."
    document = DocumentIn(text=text, source="www.mfa.gov.cn", published="2023-06-20", language="en")
    (report,) = read(document).reports
    assert {(p.name, p.country) for p in report.participants} == {("Nong Rong", "CN"), ("Gladys Mokhawa", "BW")}


def test_who_goes_on_as_he_is_who_was_he(read_text: ReadText) -> None:
    text = (
        "Secretary of State Antony Blinken arrives in Tel Aviv on Thursday. He'll meet Prime Minister Netanyahu and "
        "President Herzog there. In Amman, he'll meet King Abdullah."
    )
    assert ("meeting", "planned", frozenset({"Antony Blinken", "Abdullah"})) in {
        (r.type, r.status, frozenset(p.name.removesuffix(" II") for p in r.participants))
        for r in read_text(text).reports
    }


def test_who_is_hosted_for_a_visit_visits(read_text: ReadText) -> None:
    text = "On Monday President Biden hosted President William Ruto of Kenya for a State Visit to the United States."
    assert ("visit", "held", frozenset({"Joe Biden", "William Ruto", "United States"})) in told(read_text(text))


def test_a_bodys_ministers_gather(read_text: ReadText) -> None:
    text = "Antony Blinken will travel to Brussels on Thursday to participate in the NATO Foreign Ministers' Meeting."
    assert ("gathering", "planned", frozenset({"NATO", "Antony Blinken"})) in {
        (r.type, r.status, frozenset(p.name for p in r.participants if p.role != "host"))
        for r in read_text(text).reports
    }


def test_our_country_is_that_of_the_page() -> None:
    text = (
        "President Shavkat Mirziyoyev received Sadyr Japarov, who arrived in our country on a working visit on Monday."
    )
    document = DocumentIn(text=text, source="www.president.uz", published="2023-06-20", language="en")
    assert ("visit", frozenset({"Sadyr Japarov", "Uzbekistan"})) in {
        (r.type, frozenset(p.name for p in r.participants)) for r in read(document).reports
    }


def test_a_sheikh_may_be_she(read_text: ReadText) -> None:
    text = (
        "Prime Minister Sheikh Hasina of Bangladesh will pay a visit to China from July 8 to 10. During the visit, "
        "President Xi Jinping will meet with her."
    )
    assert ("meeting", "planned", frozenset({"Xi Jinping", "Sheikh Hasina"})) in told(read_text(text))
