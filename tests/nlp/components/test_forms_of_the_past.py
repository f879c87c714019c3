"""Forms of the past that taggers take for the present."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import statuses


def test_who_rang_has_done_so(read_text: ReadText) -> None:
    reading = read_text("Albares rang Abbas Araghchi from the plane on Sunday, says the ministry, and will report.")
    assert statuses(reading, "call") == {"held"}
