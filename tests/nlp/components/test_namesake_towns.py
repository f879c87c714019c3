"""Which of several towns of one name is meant."""

import pytest


@pytest.mark.parametrize(
    ("text", "city", "country"),
    [
        ("Jane Oakley of Britain and Aoife Brannigan of Ireland, both ministers, met in Durham.", "Durham", "GB"),
        ("Marco Rubio met Sergei Lavrov in Geneva on Monday.", "Geneva", "CH"),
        ("Anil Ramdoyal of Mauritius met Brigitte Hoareau of Seychelles in Victoria on Monday.", "Victoria", "SC"),
    ],
    ids=["that of the old country", "the far larger one", "the capital before the state"],
)
def test_the_town_of_the_country_that_the_text_names(the_report, text, city, country):
    place = the_report(text, "2025-05-07").place
    assert (place.city, place.country) == (city, country)


@pytest.mark.parametrize(
    ("text", "city", "country"),
    [
        ("On Tuesday in Kyiv, the French president was received by Volodymyr Zelenskyy.", "Kyiv", "UA"),
        ("Olaf Scholz, at lunch in Lisbon, told Polish Prime Minister Donald Tusk to wait.", "Lisbon", "PT"),
        ("Olaf Scholz met Emmanuel Macron in Leiden, the Netherlands, on Monday.", "Leiden", "NL"),
    ],
    ids=["whom the comma parts from the town", "whom a verb does", "the country of the town"],
)
def test_a_people_named_behind_a_town_are_not_its_country(read_text, text, city, country):
    (meeting,) = (r for r in read_text(text, "2022-02-08").reports if r.type == "meeting")
    assert (meeting.place.city, meeting.place.country) == (city, country)


@pytest.mark.parametrize(("ground", "country"), [("the Caribbean island of Saint Vincent", "VC"), ("Crete", "GR")])
def test_a_well_known_island_has_its_country(the_report, ground, country):
    report = the_report(f"Irfaan Ali met Nicolas Maduro {'on' if 'island' in ground else 'in'} {ground} on Thursday.")
    assert report.place.country == country


@pytest.mark.parametrize(
    ("town", "country"),
    [("Mekelle", "ET"), ("Misrata", "LY"), ("Poipet", "KH"), ("Termez", "UZ"), ("Evian", "FR"), ("Daraa", "SY")],
)
def test_towns_are_known_by_the_spellings_of_english_news(read_text, town, country):
    (report,) = read_text(f"Olaf Scholz met William Ruto in {town} on Monday.").reports
    assert (report.place.city, report.place.country) == (town, country)


@pytest.mark.parametrize(
    ("place", "city", "country"),
    [
        ("Liberia, Costa Rica, on Monday", "Liberia", "CR"),
        ("Liberia, in the north of Costa Rica", "Liberia", "CR"),
        ("Jordan, Egypt and Oman", None, "JO"),
    ],
)
def test_a_town_may_be_called_like_a_state(the_report, place, city, country):
    where = the_report(f"Anna Lund of Norway met Peter Mwangi of Kenya in {place}.", "2013-05-10").place
    assert (where.city, where.country) == (city, country)
