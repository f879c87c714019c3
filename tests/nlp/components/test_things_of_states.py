"""What things and crowds from a state do is no encounter of it, what its officials do is."""

import pytest

from tests.nlp.reported import told


@pytest.mark.parametrize(
    "text",
    [
        "Vaccines from India arrived in Kathmandu in January.",
        "Ukraine's Eurovision entry travelled to Liverpool on Monday.",
        "Tourists from China visited Thailand in record numbers in April.",
        "Scientists from Germany and Japan met in Kyoto to discuss fusion.",
        "A delegation of British businessmen visited Baku in March.",
        "An Israeli delegation of doctors went to Turkey after the earthquake.",
    ],
)
def test_things_and_crowds_are_no_sides(read_text, text):
    assert told(read_text(text, "2023-05-18")) == set()


@pytest.mark.parametrize(
    "text",
    [
        "China's trade planners met their Indian counterparts in Delhi on Monday.",
        "Negotiators from Germany and Japan met in Kyoto to discuss fusion.",
        "A delegation of British lawmakers visited Baku in March.",
        "With Malaysia as go-between, the Moro National Liberation Front and Manila's peace panel will sit down in "
        "Jakarta on June 20.",
    ],
)
def test_officials_are(read_text, text):
    assert told(read_text(text, "2023-05-18"))
