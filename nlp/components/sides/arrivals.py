"""Who is told of as coming to a gathering: "A came late", "B has confirmed", "C was a guest", "D sent E"."""

from spacy.tokens import Token

from nlp.components.frames.casting import Casting
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import children, conjuncts, objects, prepositional
from nlp.components.frames.verb_arguments import is_passive
from nlp.components.status.negation import is_negated
from nlp.components.status.status import verb_status
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import OFF, OPEN, Part

_VERBS = frozenset({
    "accept", "arrive", "ask", "be", "come", "confirm", "do", "expect", "fly", "hear", "include", "invite", "join",
    "say", "schedule", "send", "sit", "speak", "take", "turn",
})  # fmt: skip
_THOSE = frozenset({"guest", "invitee", "leader", "participant", "attendee", "minister", "other", "speaker", "those"})
_ATTENDEES = frozenset({"guest", "invitee", "participant", "attendee", "speaker"})
_THEM = frozenset({"them", "it", "event", "forum", "gathering", "table", "colleague", "counterpart", "leader"})
_OFFICIALS = frozenset({"representatives", "envoys"})
_ASKING = frozenset({"ask", "expect", "invite", "schedule"})
_GOING = frozenset({"arrive", "attend", "be", "come", "fly", "go", "join", "participate", "speak", "take", "travel"})
_ORDER = frozenset({"first", "last", "next", "second", "remotely", "virtually"})
_SEATED = frozenset({"between", "beside", "next", "alongside", "opposite"})
_PARTS = frozenset({"part", "session", "opening", "segment", "day", "half"})


def arrivals(verb: Token, casting: Casting) -> list[Part]:
    """The people and states that a clause has come, or have sent somebody, to a gathering told of before."""
    if verb.lemma_ not in _VERBS or verb.pos_ not in ("VERB", "AUX") or is_negated(verb) or verb_status(verb) in OFF:
        return []
    people = next((found for says in (_coming, _too, _guests, _among, _seats, _heard) if (found := says(verb))), [])
    if people:
        return [p for p in casting.parts(people) if _comes(p, casting)]
    if verb.lemma_ == "send" and not is_passive(verb) and _at_it(verb, "to", "for") and not children(verb, "dative"):
        sent = [p for p in casting.parts(children(verb, "dobj")) if p.actor.kind == "person"]
        if sent and any(p.actor.kind == "country" for p in casting.parts(subjects(verb))):
            return sent  # "China has sent Premier X"
    if _sends(verb):
        return [p for p in casting.parts(subjects(verb)) if p.actor.kind == "country"]
    return []


def _comes(part: Part, casting: Casting) -> bool:
    """A person, or officials by the state or body that they are of; a body by itself goes nowhere."""
    mention = casting.by_token.get(part.token)
    return part.actor.kind in ("person", "country") or (mention is not None and mention.form == "group")


def is_to_come(verb: Token) -> bool:
    """Whether the clause says who is asked or expected to come, so that he was nowhere yet."""
    asked = verb.lemma_ in _ASKING | {"accept", "confirm"} or any(
        t.lower_ in ("invited", "invitees") for t in verb.sent
    )
    return asked or verb_status(verb) in OPEN


def _at_it(verb: Token, *prepositions: str) -> bool:
    """Whether all that the prepositions lead to is the gathering told of before, or nothing is led to."""
    led = [t for t in prepositional(verb, *prepositions) if t.ent_type_ not in ("DATE", "TIME")]
    return all(_is_told(t) for t in led)


def _is_told(noun: Token) -> bool:
    if noun.lemma_.lower() in _PARTS:
        return all(_is_told(t) for t in prepositional(noun, "of"))
    told = noun.lemma_.lower() in words("told_of") or noun.lower_ in _THEM or noun.lemma_ in _THEM
    return told and not any(t.pos_ == "PROPN" for t in children(noun, "compound", "nmod", "poss"))


def _coming(verb: Token) -> list[Token]:
    """ "A came", "B arrived late at the gathering", "C is expected to attend", "D has been asked to join them"."""
    if verb.dep_ in ("relcl", "acl", "csubj") and not any(c.lower_ == "where" for c in verb.children):
        return []
    if verb.lemma_ in _ASKING:
        then = children(verb, "xcomp")
        elsewhere = not _at_it(verb, "to", "in", "at") or any(not _takes_part(t) for t in then)
        idle = verb.lemma_ == "ask" and not then  # "was asked along"
        return (objects(verb) or _behind(verb)) if is_passive(verb) and not (idle or elsewhere) else []
    bare = not children(verb, "dobj", "xcomp", "acomp", "attr", "agent", "auxpass") and not _says(verb)
    if verb.lemma_ in ("come", "arrive", "join") or _is_phrase(verb, "fly", "in") or _is_phrase(verb, "turn", "up"):
        from_there = _at_it(verb, "to", "in", "at", "for", "into", "on", "with", "under", "across", "after", "before")
        return subjects(verb) if bare and from_there and not children(verb, "expl") else []
    if verb.lemma_ == "speak":
        sure = [c for c in children(verb, "advmod", "oprd") if c.lower_ in _ORDER]
        sure += [t for t in prepositional(verb, "in", "by", "via") if t.lower_ in ("support", "favour", "video")]
        sure += [t for t in prepositional(verb, "for") if t.lower_ == "minutes"]
        sure += [t for t in prepositional(verb, "on") if t.ent_type_ == "DATE" and verb.tag_ in ("VBZ", "VBP", "VB")]
        sure += [t for t in children(verb, "aux") if t.lower_ == "will"]
        return subjects(verb) if sure and bare and _at_it(verb, "to", "with", "at", "on") else []
    given = {o.lower_ for o in children(verb, "dobj")}
    confirmed = verb.lemma_ == "confirm" and (bare or given & {"attendance", "participation", "presence"})
    accepted = verb.lemma_ == "accept" and not is_passive(verb) and (bare or given & {"invitation", "invitations"})
    return subjects(verb) if (confirmed or accepted) and _at_it(verb, "at", "in", "to") else []


def _behind(verb: Token) -> list[Token]:
    """ "Also invited are A and B"."""
    over = children(verb, "aux", "auxpass")
    return [t for v in over for s in children(v, "nsubj", "nsubjpass", "attr") if s.i > verb.i for t in conjuncts(s)]


def _too(verb: Token) -> list[Token]:
    """ "A came, as did B", "A was there; so was B"."""
    before = verb.doc[verb.i - 1].lower_ if verb.i else ""
    over = next((v for v in (verb.head, *children(verb, "ccomp", "advcl")) if v.i < verb.i), None)
    likewise = verb.lemma_ in ("do", "be") and before in ("as", "so") and over is not None
    if not likewise or over is None or over.lemma_ not in _GOING or is_negated(over):
        return []
    return [t for s in children(verb, "nsubj") if s.i > verb.i for t in conjuncts(s)]


def _says(verb: Token) -> bool:
    """Whether the verb has a clause that says something, and none that only adds to it: "A came, which was new"."""
    clauses = children(verb, "ccomp")
    return any(c.i > verb.i and not any(t.lower_ == "which" for t in children(c, "dobj", "nsubj")) for c in clauses)


def _takes_part(verb: Token) -> bool:
    """ "Is expected to attend", "to be there", "to join them": no further place or people."""
    goes = verb.lemma_ in ("attend", "come", "participate", "join", "speak", "be", "address") or any(
        o.lower_ == "part" for o in children(verb, "dobj")
    )
    at = [t for t in (*objects(verb), *prepositional(verb, "in", "at", "to")) if t.ent_type_ not in ("DATE", "TIME")]
    there = verb.lemma_ != "be" or any(c.lower_ == "there" for c in verb.children)
    return goes and there and all(t.lower_ == "part" or _is_told(t) for t in at)


def _is_phrase(verb: Token, lemma: str, particle: str) -> bool:
    return verb.lemma_ == lemma and any(c.lower_ == particle and c.dep_ in ("prt", "advmod") for c in verb.children)


def _guests(verb: Token) -> list[Token]:
    """ "A was the guest of honour", "B was there as a surprise guest"."""
    if verb.lemma_ == "say":  # "Ruiz, a special guest, said"
        return [s for s in children(verb, "nsubj") if any(a.lemma_ == "guest" for a in children(s, "appos"))]
    honoured = (*children(verb, "attr"), *prepositional(verb, "as")) if verb.lemma_ in ("be", "come", "attend") else ()
    is_guest = any((t.lemma_ == "guest" and _at_it(t, "at", "of", "in")) or _is_of_honour(t) for t in honoured)
    return subjects(verb) if is_guest and not children(verb, "dobj") else []


def _is_of_honour(noun: Token) -> bool:
    return noun.lemma_ == "guest" and any(t.lower_ in ("honour", "honor") for t in prepositional(noun, "of"))


def _among(verb: Token) -> list[Token]:
    """ "A and B were among those who took part", "those who came were A and B", "leaders invited include C"."""
    if verb.lemma_ == "be":
        if any(_are_there(t) for t in prepositional(verb, "among")):
            return subjects(verb)
        those = any(_are_there(t) for t in children(verb, "nsubj"))
        return [t for a in children(verb, "attr") for t in conjuncts(a)] if those else []
    if verb.lemma_ != "include":
        return []
    over = verb.head if verb.dep_ == "xcomp" and verb.head.lemma_ in _ASKING else None  # "leaders invited include A"
    asked = over is not None and any(s.lemma_.lower() in _THOSE for s in children(over, "nsubj"))
    return objects(verb) if asked or any(_are_there(t) for t in children(verb, "nsubj")) else []


def _are_there(noun: Token) -> bool:
    """ "Those who took part", "the leaders attending", "the guests invited"."""
    clauses = children(noun, "relcl", "acl")
    then = [c for c in clauses if _takes_part(c) or c.lemma_ in ("invite", "expect", "gather", "take", "present")]
    then += [c for c in clauses if _is_phrase(c, "fly", "in") or _is_phrase(c, "turn", "up")]
    present = [c for c in children(noun, "amod", "acomp") if c.lower_ in ("present", "attending", "invited")]
    bare = noun.lemma_ in _ATTENDEES and noun.tag_ == "NNS" and not children(noun, "prep", "relcl", "acl")
    return (noun.lemma_.lower() in _THOSE and bool(then or present)) or bare


def _seats(verb: Token) -> list[Token]:
    """ "A took his seat", "B sat between C and D", "E was at the table"."""
    if verb.lemma_ == "be":
        there = any(t.lower_ == "table" for t in prepositional(verb, "at", "around", "round"))
        return subjects(verb) if there else []
    if verb.lemma_ == "take":
        return subjects(verb) if any(_is_seat(o) for o in children(verb, "dobj")) else []
    by = [t for t in (*children(verb, "prep"), *children(verb, "advmod")) if t.lower_ in _SEATED]
    if verb.lemma_ != "sit" or not by:
        return []
    beside = [t for p in by for t in p.subtree if t.dep_ in ("pobj", "conj")]
    return [*subjects(verb), *beside]


def _is_seat(noun: Token) -> bool:
    own = any(t.lower_ in ("his", "her", "their", "its") for t in children(noun, "poss"))
    return noun.lemma_ in ("seat", "place", "chair") and own


def _heard(verb: Token) -> list[Token]:
    """ "The meeting heard from the finance minister of A", "was addressed by B"."""
    if verb.lemma_ != "hear" or is_passive(verb):
        return []
    hearing = any(_is_told(s) or s.lemma_.lower() in words("told_of") for s in children(verb, "nsubj"))
    return list(prepositional(verb, "from")) if hearing else []


def _sends(verb: Token) -> bool:
    """ "Egypt has sent its deputy minister": to nowhere else than the gathering told of before."""
    if verb.lemma_ != "send" or is_passive(verb) or not _at_it(verb, "to", "for"):
        return False
    sent = [o for o in children(verb, "dobj") if o.lower_ not in ("nobody", "none")]
    return any(o.lemma_.lower() in {w for kind in _OFFICIALS for w in words(kind)} for o in sent)
