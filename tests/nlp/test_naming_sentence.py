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
