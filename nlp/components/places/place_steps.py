"""Prepositions of place: what they place, and how far they stand from the word for an encounter."""

from collections.abc import Iterator
from itertools import islice

from spacy.tokens import Token

from nlp.components.actors.actors import is_person
from nlp.components.frames.casting import Casting
from nlp.components.frames.syntax import children, conjuncts
from nlp.components.places.grounds import is_ground
from nlp.components.places.places import place_of
from nlp.components.tellings.event_words import triggers, words
from nlp.components.tellings.telling import Where
from nlp.knowledge.base import knowledge_base

MAX_DISTANCE = 4
_EXCHANGED = frozenset({"hands", "ideas", "notes", "opinions", "pleasantries", "views", "words"})
"""What two exchange when they talk, which lies nowhere itself."""
_TAKING_PLACE = frozenset({"convene", "happen", "hold", "occur", "open", "resume", "start", "take"})
APART = 3
"""Steps of a place that stands with another word for an encounter of the same sentence."""


def preposition_steps(preposition: Token, trigger: Token, casting: Casting) -> int | None:
    """How far a preposition of place stands from the trigger, None if it is none or places something else."""
    if preposition.dep_ != "prep" or not is_of_place(preposition):
        return None
    if _is_in_another_clause(preposition, trigger) or _is_of_what_is_said(preposition) or _is_of_reason(preposition):
        return None
    if is_in_what_is_told(preposition, trigger):
        return None
    return steps_to(preposition.head, trigger, casting)


def _is_in_another_clause(preposition: Token, trigger: Token) -> bool:
    """ "Stood with him on the square; on Thursday he had been in Geneva": beyond the semicolon is another time."""
    first, last = sorted((preposition.i, trigger.i))
    above = preposition.head != trigger and preposition.head.is_ancestor(trigger)
    return above and any(t.text == ";" for t in trigger.doc[first:last])


def is_in_what_is_told(place: Token, trigger: Token) -> bool:
    """ "Told Putin that troops were in Minsk": where that is, which one says to the other, they are not."""
    node = place
    while node.head != node and node != trigger:
        clause = node.dep_ == "ccomp" and (node.head.lemma_ in words("report_verbs") or _begins_with_that(node))
        if clause and not node.is_ancestor(trigger):
            by_somebody = not children(node.head, "nsubjpass")  # and not "it was noted that"
            return by_somebody and (node.head == trigger or node.head.is_ancestor(trigger))
        node = node.head
    return False


def _begins_with_that(verb: Token) -> bool:
    return any(c.lower_ == "that" for c in children(verb, "mark"))


def _is_of_what_is_said(preposition: Token) -> bool:
    """ "According to the ministry in Tehran"."""
    return any(a.lower_ == "according" for a in islice(preposition.ancestors, MAX_DISTANCE + 1))


def _is_of_reason(preposition: Token) -> bool:
    """ "Put off because of a strike in Lima": where the reason is, however the parse hangs it."""
    before = [t.lower_ for t in preposition.doc[preposition.sent.start : preposition.i]]
    at = max((i for i, word in enumerate(before[:-1]) if word == "because" and before[i + 1] == "of"), default=None)
    return at is not None and len(before) - at <= MAX_DISTANCE + 1 and "," not in before[at:]


def is_of_place(preposition: Token) -> bool:
    """Whether a preposition puts something at its object: "in", "on the outskirts", "set for Geneva"."""
    if preposition.lower_ == "for":
        return preposition.head.lemma_ in words("scheduling_verbs")
    if preposition.lower_ == "from":  # "hosting the summit from London", however it hangs
        over = preposition.head
        return over.lemma_ in words("host_verbs") or (over.dep_ == "dobj" and over.head.lemma_ in words("host_verbs"))
    if preposition.lower_ == "on":
        return any(is_ground(t) for t in children(preposition, "pobj"))
    return preposition.lower_ in words("place_prepositions") and not _is_of_calling_in(preposition)


def _is_of_calling_in(preposition: Token) -> bool:
    """ "Called in the ambassador": a particle, whatever the parse has stand in him."""
    of_call = (
        preposition.lower_ == "in" and preposition.head.lemma_ == "call" and preposition.i == preposition.head.i + 1
    )
    return of_call and any(t.lemma_.lower() in words("called_in") for t in children(preposition, "pobj"))


def steps_to(head: Token, trigger: Token, casting: Casting) -> int | None:
    """How far the preposition's head is from the trigger, up from it or down in its own phrase; None if apart."""
    if head == trigger:
        return 0
    if _is_to_happen(head, trigger):
        return 2
    below = trigger
    for step, above in enumerate(trigger.ancestors, 1):
        if step > MAX_DISTANCE:
            break
        if below != trigger and below.lemma_ in words("preparing") and below.dep_ in ("xcomp", "advcl"):
            return None  # "met in Oslo to prepare a summit"
        if above == head:
            said = above.lemma_ in words("report_verbs") and below.dep_ in ("ccomp", "parataxis")
            return None if said or is_left_behind(above, below) else step
        below = above
    offered = head.dep_ == "xcomp" and head.lemma_ in words("host_verbs") and head.head.head == trigger
    if offered and head.head.dep_ in ("acl", "relcl"):
        return 1  # "a meeting that she had offered to host in"
    if head.dep_ in ("acl", "relcl") and head.lemma_ in words("light_verbs") | words("host_verbs"):
        attended = trigger.lemma_ in ("attend", "join", "skip", "boycott") and head.head.head == trigger
        if head.head == trigger or attended:
            return 1
        return APART if _is_beside(head.head, trigger) else 1 if _is_of_which(head, trigger) else None
    if head.lemma_ in _TAKING_PLACE and _is_of_which(_over(head), trigger):
        return 1
    if not trigger.is_ancestor(head):
        return None
    if head.ent_type_ == "TIME" and head.dep_ == "pobj" and head.head.head == trigger:
        return 1  # "spoke for forty minutes in Washington"
    if _is_exchanged(head, trigger):
        return 1
    if head.pos_ in ("PROPN", "ADP", "ADV") or head.lemma_.lower() in words("venue_nouns"):
        return 1
    mention = casting.mention(head) or next((m for t in children(head, "appos") if (m := casting.mention(t))), None)
    if head.lemma_.lower() in words("representatives") or (mention is not None and mention.form != "pronoun"):
        return 2  # "met with two generals in Kisoro"
    return APART if _is_event_noun(head) and _is_beside(head, trigger) else None


def _is_of_which(verb: Token, trigger: Token) -> bool:
    """ "Talks between X and Y, which were to take place in": not Y takes place, on whom parsers hang the clause."""
    things = any(t.lower_ in ("which", "that") for t in children(verb, "nsubj", "nsubjpass"))
    return verb.dep_ == "relcl" and things and (verb.head == trigger or _closes(verb.head, trigger))


def _closes(named: Token, trigger: Token) -> bool:
    """Whether a name ends the words that say who takes part in what a noun tells."""
    takes_part = named.pos_ == "PROPN" or named.lemma_.lower() in words("representatives")
    return trigger.pos_ == "NOUN" and takes_part and trigger.is_ancestor(named)


def _over(verb: Token) -> Token:
    """The verb of the clause of which an infinitive ends what it says: "was due to take place"."""
    while verb.dep_ in ("acomp", "xcomp"):
        verb = verb.head
    return verb


def _is_exchanged(head: Token, trigger: Token) -> bool:
    """ "Exchanged views in Antalya", "exchanged views for an hour in Antalya", not "views on elections in Libya"."""
    timed = head.dep_ == "pobj" and head.head.lower_ == "for" and head.lemma_ in ("hour", "minute")
    thing = head.head.head if timed else head
    return thing.dep_ == "dobj" and thing.head == trigger and thing.lower_ in _EXCHANGED


def _is_to_happen(verb: Token, noun: Token) -> bool:
    """ "The summit is to be held in Lima": where what the subject of "be" is to do takes place."""
    happens = verb.dep_ == "xcomp" and verb.head.lemma_ == "be" and verb.lemma_ in words("happening_verbs")
    return happens and noun.dep_ == "nsubj" and noun.head == verb.head


def is_left_behind(above: Token, below: Token) -> bool:
    """ "Arrived in Moscow after talks with": the place of what came next."""
    arriving = above.lemma_ in words("motion_verbs") - words("light_verbs")
    return arriving and any(t.lower_ in words("afterwards") for t in [below, *children(below, "mark")])


def _is_event_noun(token: Token) -> bool:
    return token.pos_ == "NOUN" and (token.lemma_.lower(), "noun") in triggers()


def _is_beside(noun: Token, trigger: Token) -> bool:
    """Another word for the encounter in its clause: "hosts a meeting with leaders during a summit held at"."""
    if not _is_event_noun(noun):
        return False
    if noun.head == trigger and noun.dep_ == "nsubj":
        return True  # "a session in Berlin will bring together"
    verb = next((a for a in (trigger, *trigger.ancestors) if a.pos_ in ("VERB", "AUX")), None)
    return verb is not None and noun.head.head == verb and noun.head.lower_ in ("during", "at", "for")


def placed_objects(preposition: Token, casting: Casting) -> Iterator[Where]:
    """The places that stand behind a preposition, of a list the first."""
    for obj in (t for o in children(preposition, "pobj") for t in conjuncts(o)[:1]):
        where = place_of(obj, casting) or _before_person(preposition, casting)
        if where is not None:
            yield where


def _before_person(preposition: Token, casting: Casting) -> Where | None:
    """ "Received in Havana Russian minister X": the town that parsers take for the first word of what X is called."""
    town = casting.by_token.get(preposition.i + 1)
    if town is None or town.start != preposition.i + 1:
        return None
    person = casting.by_token.get(town.end)
    beside = person is not None and person.start == town.end and is_person(person)
    if not beside or not any(map(_is_of_people, casting.doc[town.end : town.end + 2])):
        return None  # "after the talks in Oslo Erna Solberg said"
    return place_of(casting.doc[town.root], casting)


def _is_of_people(token: Token) -> bool:
    """ "Russian", "Sri Lankan" by its last word: with which the office of somebody from abroad begins."""
    base = knowledge_base()
    pair = token.doc[token.i - 1 : token.i + 1].text if token.i else token.text
    return base.country_of_demonym(token.text) is not None or base.country_of_demonym(pair) is not None
