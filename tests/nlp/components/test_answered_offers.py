"""What became of encounters that were asked for or offered, as the next words say."""

import pytest

from tests.nlp.conftest import ReadText
from tests.nlp.reported import statuses


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Serbia had asked for a meeting with President Macron in Paris; the request was turned down.", "refused"),
        ("Kosovo asked for talks with Chancellor Scholz, but the request has been rejected.", "refused"),
        ("Hungary requested a meeting with President Zelensky. The request was refused, Kyiv said.", "refused"),
        ("Chad proposed talks with Sudan in N'Djamena. Khartoum rejected the proposal.", "refused"),
        ("Rwanda offered to meet Burundi's foreign minister in Kigali, but Gitega turned the offer down.", "refused"),
        ("Foreign minister Ian Borg had sought an audience with Pope Francis; it was not granted.", "refused"),
        ("Chad proposed talks with Sudan in N'Djamena. Khartoum declined.", "refused"),
        ("Serbia asked for a meeting with President Macron in Paris. The request was granted.", "proposed"),
        ("Chad proposed talks with Sudan. Khartoum declined to say who might come.", "proposed"),
        ("Chad proposed talks with Sudan. Khartoum rejected a request for new visas.", "proposed"),
    ],
)
def test_an_answer_refuses_what_was_asked(read_text: ReadText, text: str, status: str) -> None:
    assert statuses(read_text(text, published="2024-01-24"), "meeting") == {status}
