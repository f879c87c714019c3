"""What is planned of a guest whose reception is dated."""

from tests.nlp.conftest import ReadText


def test_who_is_to_be_received_sees_others_on_that_day(read_text: ReadText) -> None:
    reading = read_text(
        "Moon Jae-in will receive Mike Pence on Thursday. The vice president is also to meet the premier, Lee Nak-yon.",
        published="2018-11-20",
    )
    assert {str(r.start) for r in reading.reports if r.type == "meeting"} == {"2018-11-22"}
