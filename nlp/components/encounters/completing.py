"""Encounters told with one side alone: whom a classifier sees beside their words, or who awaits a guest."""

from collections.abc import Sequence

from nlp.components.encounters.joined import Joined
from nlp.components.frames.casting import Casting
from nlp.components.sides.awaiting_talks import add_state_gone_to
from nlp.components.sides.guests_of_journeys import add_guest_of_journey
from nlp.components.tellings.telling import TWO_SIDES
from nlp.components.tellings.telling_types import forums
from nlp.learned.completed import complete
from nlp.learned.tellings import is_complete


def complete_alone(groups: Sequence[Joined], casting: Casting) -> bool:
    """Complete the tellings of encounters of which no telling names enough sides; whether any of them could be.

    What refers back ("the talks") has been joined with what it means before, so that nothing is guessed for it.
    """
    alone = [group for group in groups if not _has_sides(group)]
    told = [telling for group in alone for telling in group.tellings]
    everything = [telling for group in groups for telling in group.tellings]
    completed = [
        t
        for t in told
        if add_state_gone_to(casting.doc, t) or add_guest_of_journey(t, everything) or complete(t, casting)
    ]
    return bool(completed)


def _has_sides(group: Joined) -> bool:
    if any(is_complete(telling) or forums(telling) for telling in group.tellings):
        return True
    return group.lead.type != "visit" and len({t for telling in group.tellings for t in telling.sides()}) >= TWO_SIDES
