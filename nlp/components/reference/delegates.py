"""Who "the delegation", "it" or "they" is after a delegation, government or body: whom it acts for, or who leads it."""

from spacy.tokens import Token

from nlp.components.actors.actors import Actor, ActorMention
from nlp.components.frames.syntax import ARGUMENTS, prepositional
from nlp.components.reference.discourse import REACH, Discourse
from nlp.components.reference.group_pronouns import listed_with
from nlp.components.reference.pronouns import tells_of_encounter
from nlp.components.tellings.trigger_words import trigger_of

BODIES = frozenset({"delegation", "group", "mission", "team"})
_FEWEST = 3
_FURTHER = 3
"""Times the reach of pronouns that "the delegation" looks back: readouts speak of its leader in between."""
_LEADING = frozenset({"head", "lead"})
_SENDING = frozenset({"dispatch", "send"})
_ACTING = ("country", "organization")
_IMPERSONAL = frozenset({"appear", "be", "happen", "seem", "take"})


def is_delegation_of_before(token: Token) -> bool:
    """Whether the noun is "the delegation" or the like, and nothing with it says whose."""
    if token.lower_ not in BODIES or token.tag_ not in ("NN", "NNP"):
        return False
    if token.dep_ not in ARGUMENTS and not (token.dep_ == "poss" and tells_of_encounter(token.head)):
        return False
    left = [c for c in token.lefts if c.dep_ != "punct"]
    plain = len(left) == 1 and left[0].lower_ in ("that", "the", "this")
    says_which = [c for c in token.rights if c.dep_ in ("acl", "appos", "prep", "relcl")]
    return plain and all(c.dep_ == "relcl" and token.nbor(1).lower_ == "," for c in says_which)


def delegation_of_before(view: Discourse, token: Token) -> bool:
    """Record whom the delegation, mission or team acts for, of which one of the sentences before tells."""
    start = token.sent.start
    for i in range(token.i - 1, -1, -1):
        other = view.doc[i]
        if view.sentence[token.i] - view.sentence[i] > _FURTHER * REACH:
            break
        if other.lower_ in BODIES and (i < start or other.head.i != token.head.i):
            actor = _acts_for(view, other)
            if actor is not None:
                view.add(token.left_edge.i, token.i + 1, "nationality", (actor,))
                return True
    return token.lower_ in ("group", "team") and _listed_before(view, token)


def _listed_before(view: Discourse, token: Token) -> bool:
    """ "A, B and C met the president. The group also saw": three or more people named together just before."""
    before = view.doc[token.sent.start - 1].sent if token.sent.start else token.sent
    for mention in view.people_in(before)[::-1]:
        listed = listed_with(view, mention) if mention.form == "name" else ()
        if len(listed) >= _FEWEST:
            view.add(token.left_edge.i, token.i + 1, "group", listed)
            return True
    return False


def body_of_before(view: Discourse, token: Token) -> bool:
    """Record the delegation, government or body that "it" or "they" is: who speaks, else the subject just before."""
    if token.dep_ not in ("nsubj", "nsubjpass") or not _acts_in_encounter(token.head):
        return False
    subject = _speaker(token) or _subject_before(token)
    actor = _body(view, subject) if subject is not None else None
    actor = actor or (_delegation_led(view, subject) if subject is not None else None)
    if actor is None:
        return False
    view.add(token.i, token.i + 1, "pronoun", (actor,))
    return True


def _acts_in_encounter(verb: Token) -> bool:
    """Whether a verb tells of an encounter, or takes a word for one as its object: "wants talks", "held talks"."""
    if trigger_of(verb) is not None:
        return True
    if verb.lemma_ in _IMPERSONAL:
        return False
    done = [c for c in verb.children if c.dep_ in ("dobj", "xcomp") and c.i > verb.i]
    return any(trigger_of(c) is not None for c in done)


def _speaker(token: Token) -> Token | None:
    """The subject of the verb of saying of whose clause the pronoun is the subject: "Seoul said it would receive"."""
    verb = token.head
    while verb.dep_ in ("conj", "xcomp") and verb.head != verb:
        verb = verb.head
    own = verb.head if verb.dep_ == "ccomp" else None
    return next((c for c in own.children if c.dep_ == "nsubj"), None) if own is not None else None


def _subject_before(token: Token) -> Token | None:
    """The subject of the sentence before, where the pronoun opens its own."""
    start = token.sent.start
    if not start or any(c.pos_ in ("NOUN", "PROPN") for c in token.doc[start : token.i]):
        return None
    root = token.doc[start - 1].sent.root
    return next((c for c in root.children if c.dep_ in ("nsubj", "nsubjpass")), None)


def _body(view: Discourse, subject: Token) -> Actor | None:
    """The one state or body that a subject stands for; no person is an "it"."""
    if any(c.dep_ in ("conj", "cc") for c in subject.children):
        return None
    if subject.lower_ in BODIES and (acting := _acts_for(view, subject)) is not None:
        return acting
    mention = _mention_at(view, subject)
    if mention is None or len(mention.actors) != 1 or subject.tag_ in ("NNS", "NNPS"):
        return None
    return mention.actors[0] if mention.actors[0].kind in _ACTING else None


def _delegation_led(view: Discourse, subject: Token) -> Actor | None:
    """ "The senator led a delegation to Taipei. It met": who leads the one that the subject is told to have brought."""
    led = [c for c in subject.head.children if c.dep_ == "dobj" and c.lower_ in BODIES]
    return _acts_for(view, led[0]) if led and subject.dep_ == "nsubj" else None


def _acts_for(view: Discourse, noun: Token) -> Actor | None:
    """Who leads a delegation ("led by X", "X led a delegation"), else the state or body it is of."""
    leader = _leader(view, noun)
    if leader is not None:
        return leader
    if noun.dep_ == "dobj" and noun.head.lemma_ in _SENDING:
        senders = [m for c in noun.head.children if c.dep_ == "nsubj" and (m := _mention_at(view, c)) is not None]
        return senders[0].actors[0] if len(senders) == 1 and senders[0].actors[0].kind in _ACTING else None
    mention = _mention_at(view, noun)
    if mention is not None:
        return mention.actors[0] if len(mention.actors) == 1 else None
    named = [m for t in prepositional(noun, "of", "from") if (m := _mention_at(view, t)) is not None]
    acting = [m.actors[0] for m in named if len(m.actors) == 1 and m.actors[0].kind in _ACTING]
    return acting[0] if len(acting) == 1 else None


def _leader(view: Discourse, noun: Token) -> Actor | None:
    named: list[Token] = []
    for verb in (t for t in noun.subtree if t.i > noun.i):  # which parsers hang on the body behind "of", too
        if verb.dep_ == "acl" and verb.lemma_ in _LEADING:
            named += [o for p in verb.children if p.dep_ == "agent" for o in p.children if o.dep_ == "pobj"]
    if noun.dep_ == "dobj" and noun.head.lemma_ in _LEADING:
        named += [c for c in noun.head.children if c.dep_ == "nsubj"]
    people = (m for t in named if (m := _mention_at(view, t)) is not None)
    return next((m.actors[0] for m in people if len(m.actors) == 1 and m.actors[0].kind == "person"), None)


def _mention_at(view: Discourse, token: Token) -> ActorMention | None:
    """The mention that a token belongs to."""
    for mention in view.back_from(token.i + 1):
        if mention.start <= token.i < mention.end:
            return mention
        if mention.start < token.sent.start:
            return None
    return None
