"""What one trigger word tells: its frame filled with who takes part, its status, and the further one left unsaid."""

from dataclasses import replace

from spacy.tokens import Doc, Token

from nlp.components.actors.bodies_of_two import with_states
from nlp.components.actors.joint_bodies import with_owners
from nlp.components.frames.arriving import arriving
from nlp.components.frames.casting import Casting
from nlp.components.frames.destinations import send_to
from nlp.components.frames.forums_abroad import add_land_of_forum
from nlp.components.frames.noun_frames import noun_parts
from nlp.components.frames.own_forums import add_own_forum
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import children, governor, prepositional
from nlp.components.frames.verb_frames import verb_parts
from nlp.components.frames.visit_frames import is_due
from nlp.components.frames.visit_nouns import is_told_by_its_clause
from nlp.components.sides.captions import shown_together
from nlp.components.sides.mediators import is_go_between
from nlp.components.sides.one_sided import add_other_side
from nlp.components.sides.owner_parts import add_owner, with_owner
from nlp.components.status.convened import invitation_status
from nlp.components.status.habits import is_habit
from nlp.components.status.just_begun import is_staying_since
from nlp.components.status.negation import is_negated
from nlp.components.status.noun_status import noun_status
from nlp.components.status.status import verb_status
from nlp.components.status.status_wordings import has_settled_nothing
from nlp.components.status.staying_away import absent, status_without, stays_away
from nlp.components.status.told_as_past import is_told_as_past
from nlp.components.status.verb_forms import had_been_due
from nlp.components.tellings.called_together import settle_called
from nlp.components.tellings.distribution import distribute
from nlp.components.tellings.elsewhere import elsewhere
from nlp.components.tellings.event_words import Trigger
from nlp.components.tellings.headlines import is_headline
from nlp.components.tellings.met_by_unknown import is_met_by_unknown
from nlp.components.tellings.next_stops import is_next_stop
from nlp.components.tellings.once_more import done_again, done_before, once_more, status_again, told_by_one
from nlp.components.tellings.telling import OFF, TWO_SIDES, Part, Telling
from nlp.components.tellings.telling_types import forums, is_forum, settle_type
from nlp.components.tellings.trigger_words import trigger_of
from nlp.components.tellings.vetoes import is_not_diplomatic, is_sport, is_traffic

PRESENT = frozenset({"VBZ", "VBP"})


def told_by(token: Token, word: Trigger, casting: Casting) -> list[Telling]:
    """The tellings of a trigger word: of its verb or noun, and of what goes without saying it again."""
    found = (
        _verb_tellings(token, word, casting) if token.pos_ in ("VERB", "AUX") else _noun_tellings(token, word, casting)
    )
    also = [other for telling in found[:1] for other in _elliptic(telling, casting)]
    return [part for told in (*found, *also) for part in _admit(told, casting)]


def _elliptic(telling: Telling, casting: Casting) -> list[Telling]:
    """ "saw Li on Tuesday and Wang on Wednesday": the second encounter has the first one's verb and subject."""
    verb = telling.trigger
    if verb.pos_ == "NOUN":
        return told_by_one(telling, casting)
    being = telling.word.frame == "being"  # "was in Pyongyang at Easter and again in May"
    if (verb.pos_ != "VERB" and not being) or (len(telling.parts) < TWO_SIDES and telling.type != "visit"):
        return []
    again = once_more(telling)
    if again is not None:
        return [replace(telling, trigger=again)]
    also, before = done_again(verb), done_before(verb)
    if also is not None:
        return [replace(telling, trigger=also, status=status_again(also), tenseless=False)]
    if before is not None:
        return [replace(telling, trigger=before, status="held", tenseless=False)]
    if telling.type == "meeting" and (further := elsewhere(telling, casting)):
        return further
    others = [c for c in children(verb, "conj") if c.pos_ in ("PROPN", "NOUN") and not is_go_between(c)]
    found = [(c, casting.parts([c])) for c in others]
    return [replace(telling, trigger=c, parts=[replace(telling.parts[0]), *parts]) for c, parts in found if parts]


def _admit(telling: Telling, casting: Casting) -> list[Telling]:
    """The telling with its type settled, one for each counterpart; none if its word needs more sides than it has."""
    word = telling.word
    settle_type(shown_together(with_owners(with_states(telling), casting)))
    settle_called(telling)
    awaited = telling.definite or is_headline(telling.trigger)
    if not word.strong and telling.type != "visit" and not awaited and not _has_sides(telling):
        return []
    return distribute(telling)


def _has_sides(telling: Telling) -> bool:
    """Two sides, or a body that meets with itself."""
    hosted = telling.word.frame == "forum" and any(p.role == "host" for p in telling.parts)
    return hosted or len(telling.sides()) >= TWO_SIDES or (telling.type == "gathering" and bool(forums(telling)))


def _verb_tellings(verb: Token, word: Trigger, casting: Casting) -> list[Telling]:
    if is_habit(verb):
        return []
    coming = arriving(verb, word, casting)
    parts, destination = (coming, []) if coming else verb_parts(verb, word, casting)
    parts = [p for p in with_owner(verb, word, parts, destination) if not _invites(verb.doc, p)]
    if not parts or is_sport(verb, parts) or _is_of_others(verb, word, parts, casting):
        return []
    status = "planned" if word.frame == "expected" or is_due(verb) else verb_status(verb)
    status = "held" if has_settled_nothing(verb) else status
    if word.frame == "expected" and had_been_due(verb):
        status = "cancelled"  # "had been expected in Rome at the weekend"
    invited_before = verb.tag_ == "VBN" and verb.dep_ in ("acl", "advcl")  # "invited to Rome, she sat with"
    if word.frame == "inviting" and status in ("held", "ongoing", "planned") and not invited_before:
        status = "proposed"  # that he was invited is past, that he comes is not
    if status == "refused" and not word.strong and is_negated(verb):
        return []
    telling = Telling(verb, word, word.type, word.mode, status, _distinct(parts))
    telling.tenseless = verb.tag_ in PRESENT and telling.status == "held"
    if word.frame == "being" and word.type == "visit" and (telling.tenseless or is_staying_since(verb)):
        telling.status = "ongoing"
    if telling.tenseless and word.type == "visit" and is_next_stop(verb):
        telling.status = "planned"
    if coming or word.type != "visit":
        return [telling]
    return send_to(telling, destination, casting)


def _invites(doc: Doc, part: Part) -> bool:
    """ "Stoltenberg's invitation to Zelensky to come": whose invitation it is does not come by it."""
    owner = doc[part.token] if part.token >= 0 else None
    invited = owner is not None and owner.dep_ == "poss" and owner.head.lemma_ == "invitation"
    return invited and part.role == "guest" and any(True for _ in prepositional(doc[part.token].head, "to"))


def _is_of_others(verb: Token, word: Trigger, parts: list[Part], casting: Casting) -> bool:
    """ "Five heads of state met the president", "they will see A and B": with people whom the text does not name."""
    many = [t for t in subjects(verb) if t.tag_ == "NNS"]
    behind = all(p.token > verb.i for p in parts) and len({p.actor.country or p.actor.id for p in parts}) < TWO_SIDES
    return word.frame == "reciprocal" and ((bool(many) and behind) or is_met_by_unknown(verb, parts, casting))


def _noun_tellings(noun: Token, word: Trigger, casting: Casting) -> list[Telling]:
    if is_not_diplomatic(noun, word, casting):
        return []
    frame = noun_parts(noun, word, casting)
    add_own_forum(frame, noun, word, casting)
    add_owner(frame, noun, word)
    add_other_side(frame, noun, word, casting)
    if word.frame == "forum" and not word.strong:
        add_land_of_forum(frame, noun, casting)
    if _names_kind(noun, word, frame.parts):
        return []
    if (not frame.parts and not frame.definite) or is_traffic(noun, frame.parts) or is_sport(noun, frame.parts):
        return []
    status = invitation_status(noun) if word.frame == "invitation" else noun_status(noun)
    over, _ = governor(noun)
    if status in OFF and over is not None and has_settled_nothing(over):
        status = "held"  # "failed to bridge their differences over dinner"
    of_forum = word.frame == "forum" or any(is_forum(part.actor) for part in frame.parts)
    if of_forum and stays_away(noun):
        status, away = status_without(noun), absent(noun)
        frame.parts = [part for part in frame.parts if part.token not in away]
    telling = Telling(noun, word, word.type, word.mode, status, _distinct(frame.parts), definite=frame.definite)
    telling.tenseless = status == "held" and not is_told_as_past(noun)
    if word.frame == "visit" and status == "held" and _is_on(noun):
        telling.status = "ongoing"
    if word.type != "visit":
        return [telling]
    if word.frame == "visit" and is_told_by_its_clause(noun):
        return []
    sent = send_to(telling, frame.destination, casting)
    unplaced = [] if _is_round_trip(noun) else [telling]
    return sent or (unplaced if frame.definite or frame.parts else [])


def _is_round_trip(noun: Token) -> bool:
    """ "A tour of the region", "his tour of the Middle East": to several lands, and not to where the news is from."""
    return noun.lemma_ == "tour" and any(c.lower_ == "of" for c in children(noun, "prep"))


def _names_kind(noun: Token, word: Trigger, parts: list[Part]) -> bool:
    """ "A summit meeting with X", "summit talks": of what kind a meeting is, where no forum is named."""
    kind = word.frame == "forum" and noun.dep_ == "compound" and noun.i + 1 == noun.head.i
    return kind and trigger_of(noun.head) is not None and not any(p.actor.kind == "organization" for p in parts)


def _is_on(noun: Token) -> bool:
    """ "Is on a visit to"."""
    verb, relation = governor(noun)
    return relation == "on" and verb is not None and verb.lemma_ == "be" and verb.tag_ in PRESENT


def _distinct(parts: list[Part]) -> list[Part]:
    found: dict[str, Part] = {}
    for part in parts:
        found.setdefault(part.actor.id, part)
    return list(found.values())
