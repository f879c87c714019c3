"""What is laid the groundwork for is still to come, and is not the meeting at which it is laid."""

from collections.abc import Callable

import pytest

from graph.model import Reading
from tests.nlp.reported import told

Read = Callable[..., Reading]


@pytest.mark.parametrize(
    "text",
    [
        "Officials are laying the groundwork for talks between Ursula von der Leyen and Xi Jinping in Brussels.",
        "Officials set the stage for a summit of Ursula von der Leyen and Xi Jinping in Brussels.",
    ],
)
def test_what_is_prepared_is_planned(read_text: Read, text: str) -> None:
    met = frozenset({"Ursula von der Leyen", "Xi Jinping"})
    assert told(read_text(text)) == {("meeting", "planned", met)}


def test_sessions_are_not_those_of_whose_meeting_they_prepare(read_text: Read) -> None:
    text = (
        "Janet Yellen and He Lifeng ended two days of talks in San Francisco on Friday. The sessions were meant to lay "
        "the groundwork for a meeting of President Joe Biden and Xi Jinping next week."
    )
    leaders = frozenset({"Joe Biden", "Xi Jinping"})
    assert [status for _, status, met in told(read_text(text, "2023-11-10")) if met == leaders] == ["planned"]


def test_those_at_home_beside_a_host_are_hosts(read_text: Read) -> None:
    text = (
        "Xi Jinping has received Henry Kissinger in the Diaoyutai State Guesthouse. The centenarian had seen Defence "
        "Minister Li Shangfu on Tuesday, a courtesy that the serving head of the Pentagon was refused in June, and "
        "Wang Yi on Wednesday."
    )
    roles = {p.name: p.role for r in read_text(text, "2023-07-20").reports for p in r.participants}
    assert roles["Li Shangfu"] == roles["Wang Yi"] == "host"
