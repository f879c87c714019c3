"""What all tests share: settings of their own, and property tests that find the same cases on every run."""

import os

import pytest
from hypothesis import settings

settings.register_profile("diplograph", deadline=None, derandomize=True, max_examples=100)
settings.load_profile("diplograph")

PATIENT = {"DIPLOGRAPH_QUERY_TIMEOUT_S": "60", "DIPLOGRAPH_READ_TIMEOUT_S": "60"}
"""A busy machine may stand still for a while: what tests ask is answered late rather than refused with 504."""

os.environ.update(PATIENT)


@pytest.fixture(autouse=True)
def _no_settings_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("DIPLOGRAPH_")]:
        monkeypatch.delenv(name)
    for name, value in PATIENT.items():
        monkeypatch.setenv(name, value)
