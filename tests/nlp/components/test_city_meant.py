"""Which city "the city" is: the one in which people met, not one that was only spoken of since."""

from collections.abc import Callable

import pytest

from graph.model import Reading

Read = Callable[..., Reading]


@pytest.mark.parametrize(
    "text",
    [
        "Antony Blinken met Hakan Fidan in Ankara on Thursday on people held in Gaza. Annalena Baerbock was in the "
        "city on the same day.",
        "Antony Blinken met Hakan Fidan in Ankara on Thursday. The sick of Gaza are held in Khan Younis. Annalena "
        "Baerbock will visit the city on Friday.",
        "Antony Blinken met Hakan Fidan in Ankara on Thursday. Annalena Baerbock was in town as well.",
    ],
)
def test_the_city_is_where_people_met(read_text: Read, text: str) -> None:
    visits = [r for r in read_text(text, "2023-10-27").reports if r.type == "visit"]
    assert [v.place and v.place.city for v in visits] == ["Ankara"]
