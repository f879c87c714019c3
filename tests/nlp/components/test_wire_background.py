"""What agency reports tell beside their news: sidelines, invitations, who announced what, who was represented."""


def kinds(read_text, text):
    return sorted((r.type, r.status, tuple(sorted(p.name for p in r.participants))) for r in read_text(text).reports)


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
    pairs = {names for kind, _, names in kinds(read_text, text) if kind == "meeting"}
    assert pairs == {("Abdel Fattah el-Sisi", "Vladimir Putin"), ("Abiy Ahmed", "Vladimir Putin")}


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
