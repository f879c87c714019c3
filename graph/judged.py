"""How judgements bear on the events: which reports they join or keep apart, what they correct, what they take out."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from graph.constraints import Constraints, id_pair
from graph.corrections import corrected, named_in, with_entity
from graph.database import Session
from graph.identity import Identities
from graph.judgement import Judgement
from graph.model import Event, JudgementNote, Report
from graph.rows.judgements import judgements_on


@dataclass(frozen=True, slots=True)
class Judged:
    """The judgements that hold of some reports, each with the ids of the reports that its subjects are found in."""

    judgements: list[tuple[Judgement, tuple[str, ...]]]
    identities: Identities

    @classmethod
    def of(cls, session: Session, report_ids: Iterable[str]) -> "Judged":
        """Those that the store has of the reports."""
        return cls(judgements_on(session, list(report_ids)), Identities(session))

    def constraints(self) -> Constraints:
        """What they ask of resolution."""
        pairs: dict[str, set[tuple[str, str]]] = {"same": set(), "not_same": set()}
        for judgement, reports in self.judgements:
            if judgement.kind in pairs and len(set(reports)) == 2:
                pairs[judgement.kind].add(id_pair(*reports))
        return Constraints(frozenset(pairs["same"]), frozenset(pairs["not_same"]))

    def on(self, reports: Iterable[Report]) -> "Judged":
        """Those that bear on one of these reports."""
        if not self.judgements:
            return self
        ids = {report.id for report in reports}
        return Judged([each for each in self.judgements if not ids.isdisjoint(each[1])], self.identities)

    def retracts(self) -> bool:
        """Whether the event of the reports is not to be shown."""
        return any(judgement.kind == "retraction" for judgement, _ in self.judgements)

    def applied_to(self, event: Event) -> Event:
        """The event with every correction, of several of one attribute the latest, and with a note of each judgement.

        They go by the time at which they were made, not by that at which they arrived.
        """
        if not self.judgements:
            return event
        in_time = sorted((each for each, _ in self.judgements), key=lambda each: (each.time, each.public_id))
        for judgement in in_time:
            if judgement.attribute is not None:
                event = corrected(event, judgement.attribute, self._value(judgement), judgement.author)
        return event.model_copy(update={"judgements": tuple(map(_note, in_time))})

    def _value(self, judgement: Judgement) -> Any:
        """What a correction says, of whoever its entity is now."""
        named = named_in(judgement.attribute, judgement.value) if judgement.attribute else None
        if judgement.attribute is None or named is None:
            return judgement.value
        return with_entity(judgement.attribute, judgement.value, self.identities.of(named))


def _note(judgement: Judgement) -> JudgementNote:
    return JudgementNote(
        id=judgement.public_id,
        kind=judgement.kind,
        attribute=judgement.attribute,
        author=judgement.author,
        time=judgement.time,
        reason=judgement.reason,
    )
