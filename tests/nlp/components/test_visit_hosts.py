"""Who receives a guest: whom he goes to see, and who asked him to come."""

from graph.model import Reading
from tests.nlp.conftest import ReadText


def hosts(reading: Reading, kind: str = "visit") -> list[set[str]]:
    return [{p.name for p in r.participants if p.role == "host"} for r in reading.reports if r.type == kind]


def test_whom_one_goes_to_see_receives_the_visit(read_text: ReadText) -> None:
    reading = read_text("Sanna Marin flew to Kyiv on Friday to see Volodymyr Zelenskyy.")
    assert hosts(reading) == [{"Ukraine", "Volodymyr Zelenskyy"}]


def test_whom_the_next_sentence_has_the_guest_meet_receives_the_visit(read_text: ReadText) -> None:
    reading = read_text("Sanna Marin arrived in Rome on Tuesday. She had lunch there with Giorgia Meloni.")
    assert hosts(reading) == [{"Italy", "Giorgia Meloni"}]


def test_whom_the_guest_meets_in_another_country_does_not(read_text: ReadText) -> None:
    reading = read_text(
        "Sanna Marin arrived in Rome on Tuesday. On Thursday she met Italian minister Guido Crosetto in Oslo."
    )
    assert hosts(reading) == [{"Italy"}]


def test_who_meets_somebody_described_as_visiting_is_no_host_of_his_whole_visit(read_text: ReadText) -> None:
    reading = read_text("Sergey Lavrov met in Moscow with Damdin Tsogtbaatar, who is in Russia on a working visit.")
    assert hosts(reading) == [{"Russia"}]


def test_who_invites_receives_the_visit(read_text: ReadText) -> None:
    by_noun = read_text("Penny Wong visited Jakarta in May at the invitation of Retno Marsudi.")
    by_owner = read_text("Penny Wong visited Jakarta in May at Retno Marsudi's invitation.")
    assert hosts(by_noun) == hosts(by_owner) == [{"Indonesia", "Retno Marsudi"}]


def test_whose_guest_one_is_was_not_met_by_that(read_text: ReadText) -> None:
    reading = read_text("Donald Trump was to have travelled to Copenhagen in May as a guest of Queen Margrethe.")
    assert [(r.type, r.status) for r in reading.reports] == [("visit", "cancelled")]
    assert hosts(reading) == [{"Denmark", "Margrethe II of Denmark"}]


def test_who_asks_others_to_meet_in_his_capital_is_their_host(read_text: ReadText) -> None:
    reading = read_text(
        "Ilham Aliyev and Nikol Pashinyan agreed to meet in Paris on May 3 at the invitation of Emmanuel Macron."
    )
    assert {"Emmanuel Macron"} in hosts(reading, "meeting")


def test_whom_a_guest_but_met_is_not_whose_guest_he_was(read_text: ReadText) -> None:
    reading = read_text("Sanna Marin flew to Kyiv on Friday for talks with Volodymyr Zelenskyy.")
    assert hosts(reading) == [{"Ukraine"}]


def test_who_received_him_is(read_text: ReadText) -> None:
    reading = read_text("Sanna Marin arrived in Kyiv on Friday, where Volodymyr Zelenskyy received her.")
    assert hosts(reading) == [{"Ukraine", "Volodymyr Zelenskyy"}]


def test_by_whom_a_guest_was_met_received_him(read_text: ReadText) -> None:
    reading = read_text("Sanna Marin landed in Kyiv on Friday, and was met on the tarmac by Volodymyr Zelenskyy.")
    assert hosts(reading) == [{"Ukraine", "Volodymyr Zelenskyy"}]


def test_who_invites_is_named_behind_the_place(read_text: ReadText) -> None:
    reading = read_text("Sanna Marin has been invited to visit Ukraine by President Volodymyr Zelenskyy.")
    assert hosts(reading) == [{"Ukraine", "Volodymyr Zelenskyy"}]


def test_who_received_him_may_be_told_in_an_aside(read_text: ReadText) -> None:
    reading = read_text(
        "Sanna Marin, who arrived in Kyiv on Friday and was met by Volodymyr Zelenskyy, will address parliament."
    )
    assert {"Ukraine", "Volodymyr Zelenskyy"} in hosts(reading)
