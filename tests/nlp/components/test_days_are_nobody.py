"""A day of the week is nobody, though the head of a government is called so."""


def test_friday_is_a_day(the_report):
    report = the_report("Emmanuel Macron met Friedrich Merz in Paris on Friday.", "2025-12-06")
    assert {p.name for p in report.participants} == {"Emmanuel Macron", "Friedrich Merz"}
    assert str(report.start) == "2025-12-05"


def test_behind_his_office_and_his_given_name_he_is_himself(the_report):
    for who in ("Prime Minister Friday", "Godwin Friday"):
        report = the_report(f"{who} met Marco Rubio in Kingstown on Thursday.", "2025-12-06")
        assert {p.name for p in report.participants} == {"Godwin Friday", "Marco Rubio"}
