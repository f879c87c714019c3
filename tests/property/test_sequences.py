"""Whatever is done to a store, in whatever order, its graph is that of what stands in the end.

SEQUENCES says how many sequences are tried (make sequences: 500).
"""

import datetime as dt
import os
import random
from contextlib import ExitStack
from typing import Any

from fresh_store import fresh_store
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule
from judgements_strategy import CORRECTIONS, START
from readings_again import read_again, with_another_day
from readings_strategy import corpora
from whole_store import ARRIVAL, everything

from graph.identity import entities_in, surviving_id
from graph.judgement import Given, Judgement, Signed
from graph.judgement_subjects import prepared, withdrawal_of
from graph.model import Reading

SEQUENCES = int(os.environ.get("SEQUENCES", "100"))
STEPS = 16
PAST = ARRIVAL | {"judgements"}
"""A judgement that was withdrawn is kept too, but the graph is as without it."""
SIGNED = {"author": "A. Reader", "reason": "So it was."}
OF_ACTORS = tuple(each for each in CORRECTIONS if each[0].startswith("participant"))
TWO_TOLD = precondition(lambda self: len(self.told()) > 1)
TWO_MEET = precondition(lambda self: len(self.actors()) > 1)


class Sequences(RuleBasedStateMachine):
    """A store to which things are done; `documents` and `standing` are what is in it and holds after each."""

    def __init__(self) -> None:
        super().__init__()
        self.open = ExitStack()
        self.store = self.open.enter_context(fresh_store())
        self.corpus: list[Reading] = []
        self.documents: dict[str, Reading] = {}
        self.standing: dict[str, Judgement] = {}
        self.minutes = 0

    @initialize(corpus=corpora(), seed=st.integers(0, 999), data=st.data())
    def begin(self, corpus: list[Reading], seed: int, data: st.DataObject) -> None:
        self.corpus, self.random = corpus, random.Random(seed)
        late = data.draw(st.lists(st.sampled_from(corpus).map(_id), max_size=2))
        for reading in corpus:
            if _id(reading) not in late:
                self._add(reading)

    @rule(data=st.data())
    def add(self, data: st.DataObject) -> None:
        """Anew, or back after it was retracted, or once more, which changes nothing."""
        self._add(data.draw(st.sampled_from(self.corpus)))

    @precondition(lambda self: self.documents)
    @rule(data=st.data())
    def add_again(self, data: st.DataObject) -> None:
        self._add(data.draw(st.sampled_from(list(self.documents.values()))))

    @precondition(lambda self: self.documents)
    @rule(data=st.data())
    def retract(self, data: st.DataObject) -> None:
        self.store.retract(document_id := data.draw(st.sampled_from(sorted(self.documents))))
        del self.documents[document_id]

    @precondition(lambda self: self.documents)
    @rule(data=st.data())
    def reread(self, data: st.DataObject) -> None:
        first = data.draw(st.sampled_from([each for each in self.corpus if _id(each) in self.documents]))
        self.documents[_id(first)] = again = data.draw(read_again(first))
        self.store.replace(again)

    @precondition(lambda self: self.undated())
    @rule(data=st.data(), days=st.integers(0, 6))
    def add_with_another_day(self, data: st.DataObject, days: int) -> None:
        """As a version of the reader has it that finds another day of publication."""
        self._add(with_another_day(data.draw(st.sampled_from(self.undated())), days))

    @TWO_TOLD
    @rule(data=st.data(), kind=st.sampled_from(["same", "same", "not_same"]))
    def merge_or_split_events(self, data: st.DataObject, kind: str) -> None:
        self._judge(kind=kind, subjects=self._two(data, self.told()))

    @TWO_MEET
    @rule(data=st.data(), kind=st.sampled_from(["same", "same", "not_same"]))
    def merge_or_split_entities(self, data: st.DataObject, kind: str) -> None:
        self._judge(kind=kind, of="entity", subjects=self._two(data, self.actors()))

    @precondition(lambda self: self.told())
    @rule(data=st.data(), correction=st.sampled_from((None, *CORRECTIONS, *OF_ACTORS)))
    def correct_or_retract_event(self, data: st.DataObject, correction: tuple[str, Any] | None) -> None:
        subjects = (data.draw(st.sampled_from(self.told())),)
        if correction is None:
            self._judge(kind="retraction", subjects=subjects)
        else:
            self._judge(kind="correction", subjects=subjects, attribute=correction[0], value=correction[1])

    @precondition(lambda self: self.standing)
    @rule(data=st.data())
    def withdraw(self, data: st.DataObject) -> None:
        self._withdraw(data.draw(st.sampled_from(sorted(self.standing))))

    @TWO_TOLD
    @rule(data=st.data())
    def merge_events_then_split(self, data: st.DataObject) -> None:
        self._merge_then_split(data, of="event", subjects=self._two(data, self.told()))

    @TWO_MEET
    @rule(data=st.data())
    def merge_entities_then_split(self, data: st.DataObject) -> None:
        self._merge_then_split(data, of="entity", subjects=self._two(data, self.actors()))

    def teardown(self) -> None:
        try:
            found = everything(self.store, but=PAST)
            steps: list[Reading | Judgement] = [*self.documents.values(), *self.standing.values()]
            self.random.shuffle(steps)
            with fresh_store() as fresh:
                for step in steps:
                    fresh.add(step) if isinstance(step, Reading) else fresh.add_judgement(step)
                assert found == everything(fresh, but=PAST)
        finally:
            self.open.close()

    def undated(self) -> list[Reading]:
        """Documents that were handed in without a day of publication."""
        return [
            reading for _, reading in sorted(self.documents.items()) if reading.document.published_basis != "supplied"
        ]

    def told(self) -> list[str]:
        """Ids of the reports, each event's among them."""
        return sorted(report.id for reading in self.documents.values() for report in reading.reports)

    def actors(self) -> list[str]:
        """Ids of those who take part and of places, as the documents have them and corrections add them."""
        told = [report for reading in self.documents.values() for report in reading.reports]
        added = (each.value["entity_id"] for each in self.standing.values() if each.attribute == "participant_add")
        return sorted({*(each for report in told for each in entities_in(report)), *added})

    def _two(self, data: st.DataObject, ids: list[str]) -> tuple[str, str]:
        a, b = data.draw(st.lists(st.sampled_from(ids), min_size=2, max_size=2, unique=True))
        return a, b

    def _add(self, reading: Reading) -> None:
        before = self.store.revision()
        added = self.store.add(reading)
        known = self.documents.get(_id(reading))
        anew = known is not None and known.document.published != reading.document.published
        assert added.created == (known is None)
        assert (added.revision > before) == (known is None or anew)
        if known is None or anew:
            self.documents[_id(reading)] = reading

    def _judge(self, **given: Any) -> str:
        """As `Store.judge` does, but at a time of its own, so that each run finds the same."""
        with self.store.reading() as session:
            judgement = prepared(session, Given.model_validate({**given, **SIGNED}), self._now())
        self.standing[judgement.public_id] = judgement
        return self.store.add_judgement(judgement).id

    def _merge_then_split(self, data: st.DataObject, **given: Any) -> None:
        """It restores every byte, beside whatever else is judged.

        *Not the same* says more of events than a withdrawal does: a report that fitted two as well fits one now.
        """
        before = everything(self.store, but=PAST)
        outweighed = given["of"] == "entity" and self._are_two(*given["subjects"]) and data.draw(st.booleans())
        merged = self._judge(kind="same", **given)
        self._judge(kind="not_same", **given) if outweighed else self._withdraw(merged)
        assert everything(self.store, but=PAST) == before

    def _are_two(self, a: str, b: str) -> bool:
        with self.store.reading() as session:
            return surviving_id(session, a) != surviving_id(session, b)

    def _withdraw(self, judgement_id: str) -> None:
        with self.store.reading() as session:
            withdrawal = withdrawal_of(session, judgement_id, Signed(**SIGNED), self._now())
        self.store.add_judgement(withdrawal)
        del self.standing[judgement_id]

    def _now(self) -> dt.datetime:
        self.minutes += 1
        return START + dt.timedelta(minutes=self.minutes)


def _id(reading: Reading) -> str:
    return reading.document.id


TestSequences = Sequences.TestCase
TestSequences.settings = settings(
    max_examples=SEQUENCES,
    stateful_step_count=STEPS,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
)
