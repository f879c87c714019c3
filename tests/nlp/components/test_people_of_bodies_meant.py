"""Of whom somebody is by a word for a body named before, by the next in a list, and by offices that states share."""

from tests.nlp.conftest import ReadText
from tests.nlp.reported import sides


def test_the_commission_is_that_of_the_union_named_before(read_text: ReadText) -> None:
    reading = read_text(
        "Norway and the European Union agreed on quotas. State Secretary Vidar Ulriksen and the Commission's "
        "director-general for fisheries, Charlina Vitcheva, had talks in Bergen on Tuesday."
    )
    assert {"Vidar Ulriksen", "Charlina Vitcheva"} in sides(reading, "meeting")
