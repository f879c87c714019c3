"""Evidence names those who met, also where the words for the encounter only point at them."""

NAMED = "Foreign Minister Anders Holm of Norway and Foreign Minister Pia Lund of Denmark are old friends."


def test_the_sentence_that_names_them_stands_behind_the_telling(read_text):
    report = read_text(f"{NAMED} They met in Oslo on Monday.").reports[0]
    told, named = report.evidence
    assert told.text == "They met in Oslo on Monday."
    assert named.text == NAMED
    assert named.supports == ("participants",)


def test_a_telling_that_names_them_needs_no_other(read_text):
    telling = "Mr Holm met Ms Lund in Oslo on Monday."
    assert [evidence.text for evidence in read_text(f"{NAMED} {telling}").reports[0].evidence] == [telling]


def test_the_line_that_dates_a_journey_is_evidence_of_it(read_text):
    reading = read_text(
        "Foreign trips of President Quintana\n\n2022\n\n"
        "- 11 March: Santiago, Chile. Attended the inauguration of President Gabriel Boric.\n"
        "- 8–10 June: Los Angeles, United States. Ninth Summit of the Americas.\n",
        published="2025-06-10",
    )
    shown = [
        {e.text for e in r.evidence} for r in reading.reports if r.type == "visit" and str(r.start) == "2022-06-08"
    ]
    assert shown
    assert all("Los Angeles, United States." in texts for texts in shown)


def test_the_lines_of_a_list_are_evidence_for_those_they_name(read_text):
    reading = read_text(
        "President Rupiah Banda received this morning the letters of credence of two ambassadors. They are:\n\n"
        "1. Ms Ingrid Lokkegaard, Ambassador of Denmark\n2. Mr Farid Benyoucef, Ambassador of Algeria\n",
        published="2011-03-28",
    )
    texts = [" ".join(e.text for e in report.evidence) for report in reading.reports]
    assert any("Lokkegaard" in text for text in texts)
    assert any("Benyoucef" in text for text in texts)
