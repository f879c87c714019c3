"""Who is to join two on another day was not with them before."""

import pytest


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("Joe Biden met Fumio Kishida on Wednesday. They were joined by Ferdinand Marcos Jr.", 3),
        ("Joe Biden will meet Fumio Kishida on Friday. They will be joined by Ferdinand Marcos Jr.", 3),
        ("Joe Biden met Fumio Kishida on Wednesday. On Friday they are to be joined by Ferdinand Marcos Jr.", 2),
    ],
)
def test_who_is_yet_to_join_them_was_not_there(read_text, text, joined):
    assert len(read_text(text, "2024-04-11").reports[0].participants) == joined
