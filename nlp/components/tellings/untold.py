"""What a text tells of encounters without a word for one: captions, lists, stays, thanks."""

from spacy.tokens import Doc

from nlp.components.frames.casting import Casting
from nlp.components.sides.captions import pictured
from nlp.components.sides.listed_trips import listed_trips
from nlp.components.sides.named_trips import named_trips
from nlp.components.sides.participant_lists import listed_participants
from nlp.components.tellings.barred import barred_guests
from nlp.components.tellings.been_there import been_there
from nlp.components.tellings.gestures import gestures
from nlp.components.tellings.greeted import greeted
from nlp.components.tellings.hosted_guests import hosted_guests
from nlp.components.tellings.lined_pairs import lined_pairs
from nlp.components.tellings.listed_callers import listed_callers
from nlp.components.tellings.many_states import many_states
from nlp.components.tellings.named_envoys import named_envoys
from nlp.components.tellings.onward_lines import onward_lines
from nlp.components.tellings.presences import presences
from nlp.components.tellings.see_you import goodbyes
from nlp.components.tellings.stays import stays
from nlp.components.tellings.telling import Telling
from nlp.components.tellings.thanked import thanked


def add_untold(found: list[Telling], doc: Doc, casting: Casting) -> None:
    """Add what captions, lists and stays tell without a trigger word."""
    found += gestures(doc, casting, found)
    found += pictured(doc, casting, found)
    found += listed_participants(doc, casting)
    found += listed_trips(doc, casting, found)
    found += barred_guests(doc, casting)
    found += stays(doc, casting, found)
    found += been_there(doc, casting, found)
    found += hosted_guests(doc, casting, found)
    found += named_trips(doc, casting, found)
    found += presences(doc, casting, found)
    found += onward_lines(doc, casting, found)
    found += thanked(doc, casting, found)
    found += greeted(doc, casting, found)
    found += goodbyes(doc, casting)
    found += listed_callers(doc, casting, found)
    found += named_envoys(doc, casting)
    found += many_states(doc, casting, found)
    found += lined_pairs(doc, casting, found)
