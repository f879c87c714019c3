"""Under whom talks are opened or begun is between the sides."""

import pytest


@pytest.mark.parametrize(
    ("text", "envoy"),
    [
        (
            "Talks between Ethiopia and the Tigray People's Liberation Front, opened on Monday in Pretoria by South"
            " Africa's foreign minister under African Union envoy Olusegun Obasanjo, go on.",
            "Olusegun Obasanjo",
        ),
        (
            "Talks between Khartoum and the SPLM, begun in Nairobi on Monday under General Lazarus Sumbeiywo, go on.",
            "Lazarus Sumbeiywo",
        ),
    ],
)
def test_under_whom_talks_are_begun_mediates(read_text, text, envoy):
    roles = [{p.name: p.role for p in r.participants} for r in read_text(text).reports]
    assert [told.get(envoy) for told in roles] == ["mediator"]
