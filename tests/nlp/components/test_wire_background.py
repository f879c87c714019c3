"""What agency reports tell beside their news: sidelines, invitations, who announced what, who was represented."""

from tests.nlp.reported import sides


def test_who_announced_it_after_talks_held_them(the_report):
    text = "The truce was announced by Mike Pence after four hours of negotiations with Recep Tayyip Erdogan in Ankara."
    assert {p.name for p in the_report(text).participants} == {"Mike Pence", "Recep Tayyip Erdoğan"}


def test_who_was_invited_has_not_come(the_report):
    report = the_report("Vladimir Putin has invited Emmanuel Macron to Sochi.")
    assert (report.type, report.status) == ("visit", "proposed")


def test_talks_told_after_others_on_the_sidelines_are_their_own(read_text):
    text = (
        "Vladimir Putin met with Abdel Fattah el-Sisi on the sidelines of the Russia-Africa summit on Monday. Earlier "
        "the Russian leader held talks with Abiy Ahmed."
    )
    pairs = sides(read_text(text), "meeting")
    assert pairs == [{"Abdel Fattah el-Sisi", "Vladimir Putin"}, {"Abiy Ahmed", "Vladimir Putin"}]


def test_a_summit_that_only_describes_talks_is_no_gathering(the_report):
    report = the_report("Narendra Modi held summit talks with Vladimir Putin in Moscow on Monday.")
    assert report.type == "meeting"


def test_the_two_ministers_are_those_whom_they_meant(read_text):
    text = (
        "German Economy Minister Robert Habeck and French counterpart Bruno Le Maire flew to Washington on Monday. "
        "They are to meet Treasury Secretary Janet Yellen on Tuesday. The two ministers met in Paris last month."
    )
    paris = next(r for r in read_text(text).reports if r.place is not None and r.place.city == "Paris")
    assert {p.name for p in paris.participants} == {"Robert Habeck", "Bruno Le Maire"}


def test_what_happens_every_other_week_is_no_encounter(read_text):
    assert not read_text("Olaf Scholz and Emmanuel Macron will meet every two weeks.").reports


def test_nobody_attends_what_was_called_off(read_text):
    text = (
        "Eli Cohen called off a meeting with Antonio Guterres on Monday. Antony Blinken and Ayman Safadi attended the "
        "session."
    )
    off = next(r for r in read_text(text).reports if r.status == "cancelled")
    assert {p.name for p in off.participants} == {"Eli Cohen", "António Guterres"}


def test_a_summit_earlier_than_the_gathering_lends_it_nobody(read_text):
    text = (
        "Fumio Kishida and Xi Jinping held talks on Thursday on the margins of the Asia-Pacific Economic Cooperation "
        "forum. It was the first summit since December 2019, when Shinzo Abe met Xi in Beijing."
    )
    forum = next(r for r in read_text(text, "2022-11-18").reports if r.type == "gathering")
    assert "Shinzo Abe" not in {p.name for p in forum.participants}


def test_a_list_behind_a_colon_tells_who_attends(read_text):
    text = (
        "Leaders attending the G7 summit in Hiroshima: Prime Minister Fumio Kishida (host), US President Joe Biden, "
        "French President Emmanuel Macron, German Chancellor Olaf Scholz."
    )
    (summit,) = read_text(text, "2023-05-19").reports
    roles = {p.name: p.role for p in summit.participants if p.kind == "person"}
    assert roles == {
        "Fumio Kishida": "host",
        "Joe Biden": "participant",
        "Emmanuel Macron": "participant",
        "Olaf Scholz": "participant",
    }


def test_what_was_done_on_a_dated_journey_has_its_days(read_text):
    text = "Hakan Fidan paid a visit to Moscow last week, where he held talks with Sergey Lavrov."
    talks = next(r for r in read_text(text).reports if r.type == "meeting")
    assert (str(talks.start), str(talks.end)) == ("2023-06-12", "2023-06-18")


def test_pm_is_an_office_and_pm_an_hour(read_text):
    text = "PM Modi held bilateral meetings with Joe Biden and Vietnamese PM Pham Minh Chinh at 4 PM Monday."
    pairs = sides(read_text(text))
    assert pairs == [{"Joe Biden", "Narendra Modi"}, {"Narendra Modi", "Pham Minh Chinh"}]


def test_a_summit_called_a_meeting_of_two_is_that_meeting(the_report):
    text = "The Geneva Summit was a summit meeting between Joe Biden and Vladimir Putin, held in Geneva in June 2021."
    report = the_report(text)
    assert (report.type, {p.name for p in report.participants}) == ("meeting", {"Joe Biden", "Vladimir Putin"})


def test_they_of_two_countries_are_the_leaders_just_named(read_text):
    text = (
        "Joe Biden met Xi Jinping in Bali on Monday, the first meeting of the leaders of the two countries since 2019. "
        "They spoke by phone in July."
    )
    call = next(r for r in read_text(text, "2022-11-15").reports if r.type == "call")
    assert {p.name for p in call.participants} == {"Joe Biden", "Xi Jinping"}


def test_a_summit_of_a_state_with_a_region_has_a_name(read_text):
    text = "Yoon Suk Yeol opened the second Korea-Africa summit in Seoul on Tuesday."
    (summit,) = read_text(text, "2024-06-04").reports
    assert "Korea-Africa Summit" in {p.name for p in summit.participants}


def test_two_countries_joined_behind_an_abbreviation_are_both_sides(the_report):
    report = the_report("The first high-level U.S.-China talks since 2020 were held in Anchorage on Monday.")
    assert {p.name for p in report.participants} == {"United States", "China"}


def test_nobody_visits_his_home_that_he_comes_from(read_text):
    text = "Angela Merkel told Mahmoud Abbas in Berlin on Monday that Germany was opposed. Abbas flew in from Ramallah."
    assert "Palestine" not in {p.name for r in read_text(text).reports for p in r.participants}


def test_who_is_met_one_on_one_is_met_apart_from_the_others(read_text):
    text = (
        "Yoon Suk Yeol, Joe Biden and Fumio Kishida opened their three-way summit at Camp David on Friday. Yoon met "
        "one-on-one with Biden and Kishida, respectively, ahead of the session."
    )
    met = sides(read_text(text), "meeting")
    assert met == [{"Joe Biden", "Yoon Suk Yeol"}, {"Fumio Kishida", "Yoon Suk Yeol"}]


def test_a_king_is_no_misspelt_prime_minister(read_text):
    text = (
        "Mike Pompeo met Prime Minister Abdalla Hamdok in Khartoum on Tuesday. King Hamad received him in Manama on "
        "Wednesday."
    )
    manama = next(r for r in read_text(text, "2020-08-27").reports if r.place is not None and r.place.city == "Manama")
    assert "Abdalla Hamdok" not in {p.name for p in manama.participants}
