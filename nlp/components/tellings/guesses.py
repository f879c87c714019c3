"""Tellings that classifiers find beside those of known words, without what is known to be none."""

from spacy.tokens import Doc

from nlp.components.actors.bodies_of_two import with_states
from nlp.components.actors.joint_bodies import with_owners
from nlp.components.frames.ahead_of_forums import without_those_before
from nlp.components.frames.casting import Casting
from nlp.components.sides.captions import shown_together
from nlp.components.tellings.at_forums import take_for_gatherings, without_beside
from nlp.components.tellings.completed_pairs import without_completed
from nlp.components.tellings.distribution import are_met_apart
from nlp.components.tellings.guessed_of_others import is_of_another
from nlp.components.tellings.met_by_unknown import is_met_by_unknown
from nlp.components.tellings.no_encounter import tells_of_none
from nlp.components.tellings.not_met import are_said_not_to_meet
from nlp.components.tellings.only_named import without_only_named
from nlp.components.tellings.paired_wrongly import is_paired_wrongly
from nlp.components.tellings.retold import (
    goes_where_another_does,
    is_beside,
    is_guessed_again,
    is_of_its_body,
    is_said_to_be,
    is_told_already,
)
from nlp.components.tellings.telling import Telling
from nlp.components.tellings.things_of_states import is_of_a_thing
from nlp.components.tellings.told_in_turn import each_told
from nlp.components.tellings.told_to_others import is_message_from, is_told_to_others, without_others_met
from nlp.components.tellings.vetoes import is_vetoed
from nlp.components.tellings.visits_of_others import without_guests_spoken_of
from nlp.learned.pairs import paired_tellings
from nlp.learned.tellings import learned_tellings

MOST = 300
"""Guesses of either kind that are kept of a document, so that the cost of reading stays bounded."""


def add_learned(found: list[Telling], doc: Doc, casting: Casting, known: set[int]) -> None:
    """Add what a classifier takes words for that are no triggers; `known` are the words looked at already."""
    learned = learned_tellings(doc, casting, known | {t.trigger.i for t in found})
    learned = [telling for telling in learned if not (is_said_to_be(telling, found) or are_met_apart(telling))]
    learned = [telling for telling in learned if not are_said_not_to_meet(telling, casting)]
    learned = [t for t in learned if not (is_beside(t, found) or is_told_to_others(t) or is_message_from(t))]
    learned = [t for t in learned if not (is_of_another(t, casting) or is_of_a_thing(t, casting))]
    learned = [t for t in learned if not is_met_by_unknown(t.trigger, t.parts, casting)]
    learned = take_for_gatherings(learned, found)
    learned = [t for t in learned[:MOST] if not (is_vetoed(t, casting) or tells_of_none(t))]
    learned = [shown_together(without_others_met(with_owners(with_states(t), casting))) for t in learned]
    learned = [without_guests_spoken_of(without_those_before(t), casting) for t in learned]
    learned = without_completed([t for t in map(without_only_named, learned) if t is not None], found)
    found += [each for telling in learned if not is_guessed_again(telling, found) for each in each_told(telling)]


def add_paired(found: list[Telling], doc: Doc, casting: Casting) -> None:
    """Add what no word tells, but how a clause joins two actors."""
    paired = [with_owners(t, casting) for t in paired_tellings(doc, casting, found)[:MOST]]
    paired = [t for t in paired if not (is_vetoed(t, casting) or is_met_by_unknown(t.trigger, t.parts, casting))]
    paired = [t for t in paired if not (are_met_apart(t) or are_said_not_to_meet(t, casting))]
    paired = [t for t in paired if not (tells_of_none(t) or is_paired_wrongly(t) or is_of_a_thing(t, casting))]
    paired = [t for t in paired if not (is_told_to_others(t) or is_message_from(t) or is_of_another(t, casting))]
    paired = [t for t in map(without_only_named, paired) if t is not None]
    paired = [t for t in paired if not goes_where_another_does(t, found, casting)]
    paired = without_completed(without_beside(paired, found), found)
    found += [t for t in paired if not (is_told_already(t, found) or is_of_its_body(t, found))]
