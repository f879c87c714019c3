"""Finding the tellings of a text: every trigger word in a sentence that names actors, with its frame filled."""

from itertools import pairwise

from spacy.tokens import Doc

from nlp.components.actors.joint_bodies import with_owners, without_own_bodies
from nlp.components.frames.casting import Casting
from nlp.components.frames.later_with import add_later
from nlp.components.sides.forum_members import add_members
from nlp.components.sides.left_out import without_left_out
from nlp.components.sides.mediators import add_mediators
from nlp.components.sides.owner_parts import set_scheduled
from nlp.components.status.clause_status import settle_answer, settle_by_clauses
from nlp.components.status.pictured import settle_pictured
from nlp.components.tellings.asked import is_asked
from nlp.components.tellings.at_forums import come_together, meet_at_forums, without_hosting
from nlp.components.tellings.defined import define
from nlp.components.tellings.elsewhere import is_elsewhere
from nlp.components.tellings.former_trips import former_trips
from nlp.components.tellings.further_rounds import further_rounds
from nlp.components.tellings.guesses import add_learned, add_paired
from nlp.components.tellings.honoured import without_honoured
from nlp.components.tellings.named_occasions import OCCASION, SURE, occasion_of
from nlp.components.tellings.no_encounter import tells_of_none
from nlp.components.tellings.once_more import AGAIN
from nlp.components.tellings.retold import is_beside, is_said_to_be, is_their_meal, without_visitors_again
from nlp.components.tellings.said_to_meet import settle_said_to_meet
from nlp.components.tellings.stops import further_stops
from nlp.components.tellings.telling import Telling
from nlp.components.tellings.told_apart import in_turn, told_apart
from nlp.components.tellings.trigger_words import trigger_of
from nlp.components.tellings.untold import add_untold
from nlp.components.tellings.word_tellings import told_by
from nlp.learned.completed import add_attending
from nlp.learned.tellings import rate

MAX_TELLINGS = 300


def find_tellings(doc: Doc, casting: Casting) -> list[Telling]:
    """All tellings in text order, before dates and places are given and before tellings are joined.

    Reading stops after some hundreds, which no article has, so that its cost stays bounded.
    """
    worded = _worded(doc, casting)
    known = {t.trigger.i for t in worded}
    meet_at_forums(worded)
    found = come_together(without_hosting(worded))
    found = [telling for telling in found if not is_beside(telling, found) and not is_said_to_be(telling, found)]
    found = [telling for telling in found if not is_their_meal(telling, found)]
    add_untold(found, doc, casting)
    found = [telling for telling in found if not tells_of_none(telling)]
    add_learned(found, doc, casting, known)
    add_paired(found, doc, casting)
    for telling in found:
        if telling.learned:
            without_own_bodies(telling, casting)
            add_mediators(telling, casting)
            settle_answer(telling)
        without_left_out(telling)
    settle_pictured(found)
    found = define(without_visitors_again(without_honoured(found), casting), casting)
    found = former_trips(doc, casting, found)
    found += further_rounds(doc, casting, found)
    settle_said_to_meet(found)
    return in_turn([part for telling in found for part in told_apart(telling)])


def _worded(doc: Doc, casting: Casting) -> list[Telling]:
    """What the trigger words of the sentences that name actors tell, with everybody who belongs to it."""
    found: list[Telling] = []
    for sentence in doc.sents:
        if any(index in casting.by_token for index in range(sentence.start, sentence.end)):
            for token in sentence:
                word = occasion_of(token, casting) or trigger_of(token)
                if word is not None and not is_asked(token):
                    found += told_by(token, word, casting)
        if len(found) >= MAX_TELLINGS:
            break
    found += further_stops(found, casting)
    for telling in found:
        add_later(telling, casting)
        add_members(telling, casting)
        add_mediators(telling, casting)
        set_scheduled(telling)
        add_attending(telling, casting)
        with_owners(telling, casting)
        rate(telling, casting)
        if telling.word is OCCASION:
            telling.chance = telling.surety = SURE
    settle_by_clauses(found)
    for verb, again in pairwise(found):
        if again.trigger.lower_ in AGAIN or again.trigger.lemma_ in ("do", "have") or is_elsewhere(again):
            again.chance, again.surety = verb.chance, verb.surety
    return found
