"""Wordings of encounters beyond "A met B": readouts, headlines, shared verbs, people set beside an office."""

import pytest

WORDINGS = [
    (
        "Foreign Minister Salim bin Harib Al Maskari of Oman received here today Her Excellency Dr. Nada Khoury "
        "Haddad, the Minister of Foreign Affairs of Lebanon.",
        {"Salim bin Harib Al Maskari": "OM", "Nada Khoury Haddad": "LB"},
    ),
    (
        "The Deputy Secretary-General of ASEAN, Azlan Hakim, today received the Ambassador of Timor-Leste, "
        "H.E. Filomena da Costa Guterres.",
        {"Azlan Hakim": None, "Filomena da Costa Guterres": "TL"},
    ),
    (
        "Assistant Foreign Minister Fang Weilin met in Beijing with Grace Chilufya Mumbi, Permanent Secretary of the "
        "Ministry of Foreign Affairs of Zambia.",
        {"Grace Chilufya Mumbi": "ZM"},
    ),
    (
        "Slovak transport minister Igor Hanuliak held a phone call with his Hungarian colleague Zsofia Bardossy.",
        {"Igor Hanuliak": "SK", "Zsofia Bardossy": "HU"},
    ),
    (
        "The Maldives' fisheries minister, Ahmed Shaheem, was phoned late on Monday by his Sri Lankan counterpart "
        "Nimal Wickramage.",
        {"Ahmed Shaheem": "MV", "Nimal Wickramage": "LK"},
    ),
    (
        "Rwandan intelligence chief Faustin Rukundo met with a Ugandan general and two Congolese colonels in Kisoro.",
        {"Faustin Rukundo": "RW", "Uganda": "UG", "Democratic Republic of the Congo": "CD"},
    ),
    ("Cuban and Jamaican coastguard chiefs met aboard a cutter on June 8.", {"Cuba": "CU", "Jamaica": "JM"}),
    ("Modi, Kishida hold bilateral talks in Tokyo.", {"Narendra Modi": "IN", "Fumio Kishida": "JP"}),
    (
        "Presidents Irfaan Ali of Guyana and Nicolas Maduro of Venezuela shook hands.",
        {"Irfaan Ali": "GY", "Nicolás Maduro": "VE"},
    ),
    (
        "External Affairs Minister S. Jaishankar co-chaired the Joint Commission with his Iranian counterpart Hossein "
        "Amir-Abdollahian.",
        {"S. Jaishankar": "IN", "Hossein Amir-Abdollahian": "IR"},
    ),
    (
        "Nicolas Sarkozy brought the Syrian and Lebanese presidents together in Paris on Saturday.",
        {"Syria": "SY", "Lebanon": "LB", "Nicolas Sarkozy": "FR"},
    ),
    (
        "A senior Hamas delegation held talks in Cairo on Sunday with Israel and Egyptian mediators.",
        {"Hamas": "PS", "Israel": "IL", "Egypt": "EG"},
    ),
    (
        "British Foreign Secretary James Cleverly was with Prime Minister Mia Mottley of Barbados for forty minutes.",
        {"James Cleverly": "GB", "Mia Mottley": "BB"},
    ),
    ("Bill Clinton was welcomed to Xi'an on Thursday evening.", {"Bill Clinton": "US", "China": "CN"}),
    ("King Charles gave a state banquet for Emperor Naruhito.", {"Charles III": "GB", "Naruhito": "JP"}),
    ("Viktor Orban dropped in on Donald Trump on Thursday.", {"Viktor Orbán": "HU", "Donald Trump": "US"}),
    (
        "President William Ruto received the credentials of the ambassador of France, Arnaud Suquet.",
        {"William Ruto": "KE", "Arnaud Suquet": "FR"},
    ),
    (
        "Gitanas Nauseda conferred by video link with Volodymyr Zelenskyy on Friday.",
        {"Gitanas Nausėda": "LT", "Volodymyr Zelenskyy": "UA"},
    ),
    ("Macron, Scholz to discuss Ukraine in Berlin on Friday", {"Emmanuel Macron": "FR", "Olaf Scholz": "DE"}),
]


@pytest.mark.parametrize(("text", "wanted"), WORDINGS)
def test_the_wording_names_these_participants(read_text, text, wanted):
    found = {p.name: p.country for report in read_text(text).reports for p in report.participants}
    assert wanted.items() <= found.items(), found


STATUSES = [
    ("Belgrade has denied reports that Aleksandar Vucic met Albin Kurti in Vienna last week.", "refused", "2023-06-12"),
    ("Hugh Todd of Guyana and Yvan Gil of Venezuela will face each other on Thursday.", "planned", "2023-06-22"),
    ("Indonesian President Joko Widodo has scrapped Saturday's talks with Narendra Modi.", "cancelled", "2023-06-24"),
    ("Ban Ki-moon is due in Yangon on Thursday.", "planned", "2023-06-22"),
    ("Finnish President Sauli Niinisto dined last night with Chinese President Xi Jinping.", "held", "2023-06-19"),
    ("King Abdullah II of Jordan will meet Joe Biden from the 22nd to the 24th.", "planned", "2023-06-22"),
]


@pytest.mark.parametrize(("text", "status", "start"), STATUSES)
def test_what_became_of_it_and_when(the_report, text, status, start):
    report = the_report(text)
    assert (report.status, str(report.start)) == (status, start)


def test_the_date_of_the_first_verb_holds_for_those_joined_to_it(read_text):
    text = "British Prime Minister Rishi Sunak landed in Tripoli on Sunday, toured a hospital and met Mohamed al-Menfi."
    reports = read_text(text).reports
    assert {(r.type, str(r.start)) for r in reports} == {("visit", "2023-06-18"), ("meeting", "2023-06-18")}


def test_what_one_travels_for_is_as_far_ahead_as_the_journey(read_text):
    text = "British Prime Minister Rishi Sunak travels to Dublin on Friday for talks with Taoiseach Leo Varadkar."
    assert {(r.type, r.status, str(r.start)) for r in read_text(text).reports} == {
        ("visit", "planned", "2023-06-23"),
        ("meeting", "planned", "2023-06-23"),
    }


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("Antony Blinken's Geneva talks with Sergei Lavrov lasted three hours.", "Geneva"),
        ("Turkish President Recep Tayyip Erdogan leaves for Riyadh on Wednesday.", "Riyadh"),
        ("Finnish President Sauli Niinisto met with two Swedish generals in Gothenburg.", "Gothenburg"),
    ],
)
def test_the_city_is_read_before_the_noun_after_leaves_for_and_behind_the_guests(the_report, text, city):
    assert the_report(text).place.city == city


def test_a_nationality_with_the_article_is_the_person_of_that_country_named_last(read_text):
    text = "Abiy Ahmed of Ethiopia received Isaias Afwerki in Addis Ababa. The Ethiopian flew to Asmara on Sunday."
    visit = next(r for r in read_text(text).reports if r.type == "visit")
    assert {p.name for p in visit.participants} == {"Abiy Ahmed", "Eritrea"}


def test_an_agreement_is_signed_together_and_a_letter_is_not(read_text):
    who = "Foreign ministers Thérèse Kayikwamba Wagner of Congo and Olivier Nduhungirehe of Rwanda"
    assert read_text(f"{who} signed in Washington on Friday.").reports
    assert not read_text(f"{who} signed a letter in Washington on Friday.").reports
