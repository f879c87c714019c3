"""Places that no clause gives but that a sentence opens with, or whose building it names: "In Matera, the ministers of
the Seven met", "signed the pact at Hyderabad House".
"""

from spacy.tokens import Span, Token

from nlp.components.encounters.found import Found
from nlp.components.frames.casting import Casting
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import children
from nlp.components.places.places import place_of
from nlp.components.places.sentence_places import people_of, says
from nlp.components.places.venue_names import venue_of_base
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import Where

_OPENING = frozenset({"at", "in"})
_INSIDE = frozenset({"at", "in", "inside", "outside", "to"})
_BOUNDING = frozenset({"after", "before", "since", "until"})
_FARTHEST = 4
"""Words after "in" among which the city stands that a sentence opens with."""


def opening_place(found: Found, casting: Casting) -> Where | None:
    """ "In Matera, a city of caves, they met", "In Matera it was harder: he met A": what a sentence opens with."""
    for telling in found.tellings:
        first = telling.trigger.sent[0]
        if first.lower_ not in _OPENING or telling.trigger.i <= first.i:
            continue
        for token in first.doc[first.i + 1 : first.i + 1 + _FARTHEST]:
            mention = casting.mention(token)
            named = mention is not None and bool(mention.actors) and mention.actors[0].kind == "place"
            if mention is not None and named and _heads(first.doc[mention.end : telling.trigger.i]):
                where = place_of(token.doc[mention.root], casting)
                return where if where is not None and where.city else None
    return None


def _heads(between: Span) -> bool:
    """Whether what stands between a place and a trigger begins with a comma, or is a judgement before a colon."""
    return between[:1].text == "," or any(t.text == ":" for t in between)


def named_venue(found: Found, rivals: set[int], casting: Casting) -> Where | None:
    """The one building of the sentences that every reader can place: nobody is told to talk about a palace in it.

    `rivals` are the triggers of other encounters; a building told with one of those is theirs, and one told of
    somebody else or of another time is nobody's: "since he went back to the Kremlin".
    """
    people = people_of(found)
    wheres: dict[str, Where] = {}
    for telling in found.tellings:
        for token in telling.trigger.sent:
            if token.dep_ != "pobj" or token.pos_ != "PROPN" or not _is_inside(token) or _is_owned(token):
                continue
            where = venue_of_base(token, token.doc[_first_name(token) : token.i + 1].text)
            if where is None or not where.venue or not (where.city or where.country):
                continue
            if _is_told_with(token, telling.trigger, rivals, people, casting):
                wheres.setdefault(where.city or where.venue, where)
    return next(iter(wheres.values())) if len(wheres) == 1 else None


def _is_inside(token: Token) -> bool:
    """ "At the palace", "under the ceiling of the Great Hall"; not "a spokesman of the Kremlin"."""
    over = token.head
    return over.lower_ in _INSIDE or (over.lower_ == "of" and over.head.lemma_.lower() in words("part_nouns"))


def _is_told_with(token: Token, trigger: Token, rivals: set[int], people: set[str], casting: Casting) -> bool:
    """Whether no word over a building, up to those over the trigger, tells of another encounter, people or time."""
    for node in token.ancestors:
        if node == trigger or node.is_ancestor(trigger):
            return not (node.i in rivals or says(node, trigger))
        if node.i in rivals or node.lower_ == "according":
            return False
        if node.pos_ in ("VERB", "AUX") and (_is_of_others(node, people, casting) or _is_of_other_time(node)):
            return False
    return True


def _is_of_others(verb: Token, people: set[str], casting: Casting) -> bool:
    """Whether a verb tells of leaving, or of what somebody does who does not take part."""
    named = {a.id for t in subjects(verb) if (m := casting.mention(t)) for a in m.actors if a.kind == "person"}
    return verb.lemma_ in words("leaving_verbs") or (bool(named) and not named & people)


def _is_of_other_time(verb: Token) -> bool:
    """ "The first time since he moved into the Kremlin"."""
    return any(c.lower_ in _BOUNDING for c in children(verb, "mark")) or verb.head.lower_ in _BOUNDING


def _first_name(token: Token) -> int:
    start = token.i
    while start > token.left_edge.i and token.doc[start - 1].text[:1].isupper():
        start -= 1
    return start


def _is_owned(token: Token) -> bool:
    """ "At the Kremlin's wall": what is told of is something of the building."""
    return bool(children(token, "case"))
