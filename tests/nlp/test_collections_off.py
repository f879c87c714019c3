"""Loading goes on without full garbage collections, which would stop every other thread for long."""

import gc
import subprocess
import sys

from nlp.collections_off import loading

LOADS = """
import gc
from nlp.questions import prepare_to_read
from nlp.read import pipeline
full = []
gc.callbacks.append(lambda phase, info: full.append(phase) if info["generation"] == 2 else None)
before = gc.get_threshold()
pipeline()
prepare_to_read()
assert gc.get_threshold() == before
print(len(full), gc.get_freeze_count() > 100_000)
"""


def test_the_model_is_loaded_without_one() -> None:
    done = subprocess.run([sys.executable, "-c", LOADS], check=True, capture_output=True, text=True)
    assert done.stdout.split() == ["0", "True"]


def test_within_another_nothing_changes_and_after_an_error_all_is_as_before() -> None:
    before = gc.get_threshold()
    try:
        with loading():
            with loading():
                assert gc.get_threshold()[0] == 0
            assert gc.get_threshold()[0] == 0
            raise KeyError
    except KeyError:
        assert gc.get_threshold() == before
