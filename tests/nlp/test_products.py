"""Models multiply by NumPy, in one thread, and find what they find anyway."""

from typing import Any

import pytest
import spacy
from thinc.api import NumpyOps, get_current_ops
from threadpoolctl import threadpool_info

from nlp.default_model import DEFAULT_MODEL
from nlp.pipeline import base
from nlp.products import numpy_products

TEXT = (
    "The foreign minister of Norway received her Jordanian counterpart in Oslo on Tuesday. They had spoken by phone "
    "a week earlier, and will meet again at a conference on water that Amman is to host in the spring of next year."
)


def _by_blis(nlp: Any) -> dict[str, bool]:
    models = {name: getattr(pipe, "model", None) for name, pipe in nlp.pipeline}
    return {name: model.ops.use_blis for name, model in models.items() if hasattr(model, "ops")}


def test_every_model_of_the_pipeline_multiplies_by_numpy_in_one_thread() -> None:
    """No model is left out, and no pool of threads is left for the products."""
    by_blis = _by_blis(base())
    assert {"tok2vec", "tagger", "parser", "ner"} <= set(by_blis)
    assert not any(by_blis.values())
    pools = [pool for pool in threadpool_info() if "numpy" in pool["filepath"]]
    assert pools
    assert {pool["num_threads"] for pool in pools} == {1}


def test_what_is_set_while_loading_does_not_stay_set() -> None:
    """Other models of the process choose for themselves."""
    with numpy_products():
        assert not get_current_ops().use_blis
    assert get_current_ops().use_blis


def test_the_parse_is_that_of_the_plain_model() -> None:
    """Tags, relations and names do not depend on who multiplies."""
    with numpy_products():
        ours = spacy.load(DEFAULT_MODEL)(TEXT)
    plain = spacy.load(DEFAULT_MODEL)(TEXT)
    assert [(t.tag_, t.dep_, t.head.i, t.ent_type_) for t in ours] == [
        (t.tag_, t.dep_, t.head.i, t.ent_type_) for t in plain
    ]


def test_other_hardware_keeps_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where products are left to a graphics card, they stay there."""

    class CardOps(NumpyOps):
        pass

    card = CardOps()
    monkeypatch.setattr("nlp.products.get_current_ops", lambda: card)
    with numpy_products():
        assert get_current_ops().use_blis
