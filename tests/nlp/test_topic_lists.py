"""Each of several matters: in the items of a communique, and where the parse hangs them elsewhere."""

MINISTERS = "Foreign Minister Anders Holm of Norway met Foreign Minister Pia Lund of Denmark in Oslo on Monday"


def texts(report) -> list[str]:
    return [topic.text for topic in report.topics]


def test_numbers_of_items_do_not_end_the_scope(read_text):
    items = "\n\n".join(f"{n}. The ministers thanked the King." for n in range(2, 5))
    text = f"1. {MINISTERS}.\n\n{items}\n\n5. The ministers discussed herring quotas."
    assert texts(read_text(text).reports[0]) == ["herring quotas"]


def test_a_list_is_read_to_its_end(read_text):
    told = (
        "The Ministers welcomed the progress in carrying out the herring accords and discussed the situation of cocoa "
        "exports, the fight against fish theft and the consequences of El Nino."
    )
    assert len(texts(read_text(f"{MINISTERS}. {told}").reports[0])) > 1


def test_a_protocol_that_talks_end_with(read_text):
    text = f"{MINISTERS} and ended with a protocol."
    assert texts(read_text(text).reports[0]) == ["protocol"]
