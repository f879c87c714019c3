"""Finding the tellings of a text: every trigger word in a sentence that names actors, with its frame filled."""

from dataclasses import replace

from spacy.tokens import Doc, Token

from nlp.components.asked import is_asked
from nlp.components.captions import pictured, shown_together
from nlp.components.casting import Casting
from nlp.components.date_clauses import clause_verb
from nlp.components.destinations import send_to
from nlp.components.event_words import Trigger, triggers, words
from nlp.components.headlines import is_headline
from nlp.components.mediators import add_mediators
from nlp.components.meeting_frames import joins_in_doing, meets_a_thing
from nlp.components.noun_frames import noun_parts
from nlp.components.owner_parts import add_owner, set_scheduled, with_owner
from nlp.components.status import (
    invitation_status,
    is_absence,
    is_habit,
    is_negated,
    is_told_as_past,
    is_upshot,
    noun_status,
    status_without,
    stays_away,
    verb_status,
)
from nlp.components.syntax import children, governor, lemma_with_particle, prepositional, subjects
from nlp.components.telling import Part, Telling
from nlp.components.telling_types import forums, settle_type
from nlp.components.told_apart import in_turn, told_apart
from nlp.components.verb_frames import verb_parts
from nlp.components.visit_frames import is_due
from nlp.learned.pairs import paired_tellings
from nlp.learned.tellings import learned_tellings, rate

MAX_TELLINGS = 300
PRESENT = frozenset({"VBZ", "VBP"})
DISTRIBUTING = frozenset({"separate", "separately", "individual", "individually", "each"})
TWO_SIDES = 2
BESIDE = frozenset({"appos", "advcl", "npadvmod", "dep", "conj", "attr"})
TOGETHER = frozenset(
    {"joint", "jointly", "together", "trilateral", "three-way", "quadrilateral", "conference", "group"}
)


def find_tellings(doc: Doc, casting: Casting) -> list[Telling]:
    """All tellings in text order, before dates and places are given and before tellings are joined.

    Reading stops after some hundreds, which no article has, so that its cost stays bounded.
    """
    found = []
    for sentence in doc.sents:
        if any(index in casting.by_token for index in range(sentence.start, sentence.end)):
            for token in sentence:
                word = _trigger(token)
                if word is not None and not is_asked(token):
                    found += _tell(token, word, casting)
        if len(found) >= MAX_TELLINGS:
            break
    for telling in found:
        add_mediators(telling, casting)
        set_scheduled(telling)
        rate(telling, casting)
    known = {t.trigger.i for t in found}
    found = [telling for telling in found if not _is_beside(telling, found)]
    found += pictured(doc, casting, found)
    learned = learned_tellings(doc, casting, known | {t.trigger.i for t in found})
    found += [shown_together(t) for t in learned[:MAX_TELLINGS] if not _is_vetoed(t, casting)]
    paired = [t for t in paired_tellings(doc, casting, found)[:MAX_TELLINGS] if not _is_vetoed(t, casting)]
    found += [telling for telling in paired if not _is_told_already(telling, found)]
    return in_turn([part for telling in found for part in told_apart(telling)])


def _is_told_already(paired: Telling, told: list[Telling]) -> bool:
    """Whether a word tells of the same two or more already: what the pair has besides is not part of that."""
    actors = {p.actor.id for p in paired.parts}
    here = (t for t in told if t.trigger == paired.trigger)
    return any(len(actors & {p.actor.id for p in t.parts}) >= TWO_SIDES for t in here)


def _is_beside(telling: Telling, told: list[Telling]) -> bool:
    """ "Are to sit down in Bali, their first encounter since 2019": what is set beside a clause adds no encounter.

    Nor does it say when: its days are those of an earlier one.
    """
    noun = telling.trigger
    first = noun.left_edge.i
    second = noun.dep_ == "dobj" and any(c.i < first for c in children(noun.head, "dobj"))
    if noun.pos_ != "NOUN" or not (noun.dep_ in BESIDE or second) or not first or noun.doc[first - 1].text != ",":
        return False
    return any(
        other.trigger.sent == noun.sent
        and other.trigger.i < first
        and (other.type == "visit") == (telling.type == "visit")
        and _are_those(other.parts, telling.parts)
        for other in told
    )


def _are_those(parts: list[Part], beside: list[Part]) -> bool:
    """Whether all are those named before, each by itself or as the country that he is of."""
    ids = {p.actor.id for p in parts}
    sides = {p.actor.country for p in parts}
    return bool(beside) and all(
        p.actor.id in ids or (p.actor.kind == "country" and p.actor.country in sides) for p in beside
    )


def _is_vetoed(telling: Telling, casting: Casting) -> bool:
    """Whether what is known of the word speaks against an encounter: a habit, a match, calls that anybody makes."""
    trigger = telling.trigger
    if is_asked(trigger) or _is_sport(trigger, telling.parts) or _is_traffic(trigger, telling.parts):
        return True
    if telling.paired and any(t.lemma_ in words("signed_alone") for t in children(trigger, "dobj", "nsubjpass")):
        return True
    word = _trigger(trigger)
    if trigger.pos_ in ("VERB", "AUX"):
        framed = word is not None and word.frame == "reciprocal"
        to_the_press = any(t.lemma_.lower() in words("media_audience") for t in prepositional(trigger, "to", "with"))
        if to_the_press or joins_in_doing(trigger):
            return True
        return is_habit(trigger) or is_absence(trigger) or (framed and meets_a_thing(trigger, casting))
    verb, _ = governor(trigger)
    if (verb is not None and is_habit(verb)) or (trigger.dep_ == "pobj" and is_upshot(trigger.head.head)):
        return True
    return word is not None and _is_not_diplomatic(trigger, word, casting)


def _trigger(token: Token) -> Trigger | None:
    if token.pos_ in ("VERB", "AUX"):
        known = triggers()
        wordings = (*_with_prepositions(token), lemma_with_particle(token), token.lemma_.lower())
        word = next((found for wording in wordings if (found := known.get((wording, "verb")))), None)
        return word if word is None or _takes_object(token, word) else None
    if token.pos_ not in ("NOUN", "PROPN"):
        return None
    lower = token.lower_
    if lower == "conference" and _is_joint_appearance(token):
        return triggers().get(("joint conference", "noun"))
    return triggers().get((token.lemma_.lower(), "noun")) or triggers().get((lower.removesuffix("s"), "noun"))


def _is_joint_appearance(noun: Token) -> bool:
    """ "A joint news conference": those who hold it have met, though the press is what they meet for."""
    left = {c.lower_ for c in children(noun, "compound", "amod", "nmod")}
    return "joint" in left and bool(left & words("press"))


def _with_prepositions(verb: Token) -> list[str]:
    """ "Be with", "call at", "welcome to": verbs that tell of another encounter with a preposition than without."""
    return [f"{verb.lemma_.lower()} {p.lower_}" for p in children(verb, "prep") if p.i > verb.i]


def _takes_object(verb: Token, word: Trigger) -> bool:
    return not word.object or any(o.lemma_ in word.object.split("|") for o in children(verb, "dobj"))


def _tell(token: Token, word: Trigger, casting: Casting) -> list[Telling]:
    found = (
        _verb_tellings(token, word, casting) if token.pos_ in ("VERB", "AUX") else _noun_tellings(token, word, casting)
    )
    also = [other for telling in found[:1] for other in _elliptic(telling, casting)]
    return [part for told in (*found, *also) for part in _admit(told)]


def _elliptic(telling: Telling, casting: Casting) -> list[Telling]:
    """ "saw Li on Tuesday and Wang on Wednesday": the second encounter has the first one's verb and subject."""
    verb = telling.trigger
    if verb.pos_ != "VERB" or len(telling.parts) < TWO_SIDES:
        return []
    others = [c for c in children(verb, "conj") if c.pos_ in ("PROPN", "NOUN")]
    found = [(c, casting.parts([c])) for c in others]
    return [replace(telling, trigger=c, parts=[replace(telling.parts[0]), *parts]) for c, parts in found if parts]


def _admit(telling: Telling) -> list[Telling]:
    """The telling with its type settled, one for each counterpart; none if its word needs more sides than it has."""
    word = telling.word
    settle_type(shown_together(telling))
    awaited = telling.definite or is_headline(telling.trigger)
    if not word.strong and telling.type != "visit" and not awaited and not _has_sides(telling):
        return []
    return _distribute(telling)


def _has_sides(telling: Telling) -> bool:
    """Two sides, or a body that meets with itself."""
    return len(telling.sides()) >= TWO_SIDES or (telling.type == "gathering" and bool(forums(telling)))


def _verb_tellings(verb: Token, word: Trigger, casting: Casting) -> list[Telling]:
    if is_habit(verb):
        return []
    parts, destination = verb_parts(verb, word, casting)
    parts = with_owner(verb, word, parts, destination)
    if not parts or _is_sport(verb, parts) or _is_of_others(verb, word, parts):
        return []
    status = "planned" if word.frame == "expected" or is_due(verb) else verb_status(verb)
    if status == "refused" and not word.strong and is_negated(verb):
        return []
    telling = Telling(verb, word, word.type, word.mode, status, _distinct(parts))
    telling.tenseless = verb.tag_ in PRESENT and telling.status == "held"
    if word.frame == "being" and telling.tenseless and word.type == "visit":
        telling.status = "ongoing"
    return send_to(telling, destination, casting) if word.type == "visit" else [telling]


def _is_of_others(verb: Token, word: Trigger, parts: list[Part]) -> bool:
    """ "Five heads of state met the president": with people whom the text does not name."""
    many = [t for t in subjects(verb) if t.tag_ == "NNS"]
    behind = all(p.token > verb.i for p in parts) and len({p.actor.country or p.actor.id for p in parts}) < TWO_SIDES
    return word.frame == "reciprocal" and bool(many) and behind


def _noun_tellings(noun: Token, word: Trigger, casting: Casting) -> list[Telling]:
    if _is_not_diplomatic(noun, word, casting):
        return []
    frame = noun_parts(noun, word, casting)
    add_owner(frame, noun, word)
    if (not frame.parts and not frame.definite) or _is_traffic(noun, frame.parts) or _is_sport(noun, frame.parts):
        return []
    status = invitation_status(noun) if word.frame == "invitation" else noun_status(noun)
    if word.frame == "forum" and stays_away(noun):
        status = status_without(noun)
    telling = Telling(noun, word, word.type, word.mode, status, _distinct(frame.parts), definite=frame.definite)
    telling.tenseless = status == "held" and not is_told_as_past(noun)
    if word.frame == "visit" and status == "held" and _is_on(noun):
        telling.status = "ongoing"
    if word.type != "visit":
        return [telling]
    sent = send_to(telling, frame.destination, casting)
    return sent or ([telling] if frame.definite or frame.parts else [])


def _is_on(noun: Token) -> bool:
    """ "Is on a visit to"."""
    verb, relation = governor(noun)
    return relation == "on" and verb is not None and verb.lemma_ == "be" and verb.tag_ in PRESENT


def _is_not_diplomatic(noun: Token, word: Trigger, casting: Casting) -> bool:
    """A news conference, a training session, a call *for* something, a noun that only modifies ("summit venue")."""
    left = {c.lower_ for c in children(noun, "compound", "amod", "nmod")}
    if (noun.lower_ == "talk" and not left & (words("phone") | words("video"))) or _is_of_an_office(noun):
        return True
    if word.frame == "forum" and left & words("not_a_forum"):
        return True
    if noun.lemma_ == "exchange":
        near = {c.lower_ for c in noun.lefts} | {t.lower_ for t in prepositional(noun, "by", "over")}
        return not near & (words("phone") | words("video"))
    if noun.lemma_ == "call" and _pays_call(noun, casting):
        return False
    if noun.lemma_ == "call":
        aware = {c.lower_ for c in noun.lefts} & (words("phone") | words("video"))
        verb, relation = governor(noun)
        placed = verb is not None and relation == "object" and verb.lemma_ in words("light_verbs")
        return not (aware or placed or any(c.lower_ in ("between", "with") for c in children(noun, "prep")))
    return False


def _is_of_an_office(noun: Token) -> bool:
    """ "Its envoy to the six-party talks"."""
    over = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ in ("to", "for") else noun
    return over.lemma_.lower() in words("standing_envoys")


def _pays_call(noun: Token, casting: Casting) -> bool:
    """ "Her call on the president" is a meeting."""
    return any(p.actor.kind == "person" for p in casting.parts(prepositional(noun, "on")))


def _is_sport(trigger: Token, parts: list[Part]) -> bool:
    """Whether countries meet on the field: no person takes part, and the sentence speaks of a match or a cup."""
    teams = bool(parts) and all(p.actor.kind == "country" for p in parts)
    return teams and any(t.lower_ in words("sport") for t in trigger.sent)


def _is_traffic(noun: Token, parts: list[Part]) -> bool:
    """ "Calls between Germany and France" are everybody's."""
    return noun.lower_ == "calls" and bool(parts) and all(p.actor.kind == "country" for p in parts)


def _distinct(parts: list[Part]) -> list[Part]:
    found: dict[str, Part] = {}
    for part in parts:
        found.setdefault(part.actor.id, part)
    return list(found.values())


def _distribute(telling: Telling) -> list[Telling]:
    """Calls to several leaders, or meetings said to be separate, are one encounter for each counterpart."""
    first, others = _hub(telling)
    near = {t.lower_ for t in telling.trigger.sent}
    if len(others) < TWO_SIDES or near & TOGETHER:
        return [telling]
    apart = _are_calls(telling) or bool(near & DISTRIBUTING) or _are_several(telling.trigger) or _is_round(telling)
    several = apart and len({telling.side(p.actor) for p in others}) >= TWO_SIDES
    if not several and not _is_respective(telling.trigger):
        return [telling]
    return [replace(telling, parts=[replace(p) for p in (*first, other)]) for other in others]


def _hub(telling: Telling) -> tuple[list[Part], list[Part]]:
    """Who meets each of the others: the first, or the only one with whom several do ("A and B met C separately")."""
    beside = {t.i for t in prepositional(telling.trigger, "with")}
    counterparts = [p for p in telling.parts if p.token in beside]
    others = [p for p in telling.parts if p not in counterparts]
    if len(counterparts) == 1 and len(others) > 1 and all(p.token < telling.trigger.i for p in others):
        return counterparts, others
    return telling.parts[:1], telling.parts[1:]


def _are_calls(telling: Telling) -> bool:
    """ "Phoned A and B", not "A, B and C spoke by phone": calls to several, unless they are but one of three."""
    trigger = telling.trigger
    if telling.type != "call" or trigger.pos_ != "VERB":
        return telling.type == "call"
    one_by_one = telling.word.frame != "speaking" or any(True for _ in prepositional(trigger, "with", "to"))
    return one_by_one and any(p.token > trigger.i for p in telling.parts)


def _is_round(telling: Telling) -> bool:
    """ "Called on the minister and the president": each at his own place."""
    return telling.word.frame == "calling" and telling.type == "meeting"


def _are_several(trigger: Token) -> bool:
    """ "Held bilateral meetings with A and B", not "meetings between A, B and C"."""
    return trigger.lower_ in words("several_meetings") and any(c.lower_ == "with" for c in children(trigger, "prep"))


def _is_respective(trigger: Token) -> bool:
    """ "Met with President A and Prime Minister B respectively", even if both are of one country."""
    after = trigger.doc[trigger.i + 1 : trigger.sent.end]
    return any(t.lower_ in ("respectively", "separately") and clause_verb(t) == _verb_of(trigger) for t in after)


def _verb_of(trigger: Token) -> Token | None:
    return trigger if trigger.pos_ in ("VERB", "AUX") else governor(trigger)[0]
