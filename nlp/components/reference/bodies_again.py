"""Which body gathers where the text calls it by its kind: "the bloc's leaders", "the forum meets", "the 27 gathered".

"The West African bloc suspended Mali. Its ministers convene on Friday": only where such words tell of a gathering, and
of a body named before; how many members it has names a body, too.
"""

from collections.abc import Iterator

from spacy.tokens import Token

from nlp.components.actors.actors import Actor
from nlp.components.names.vocabulary import plural_heads
from nlp.components.reference.discourse import Discourse
from nlp.components.tellings.trigger_words import trigger_of
from nlp.knowledge.membership import members

_KINDS = {
    "alliance": ("bloc", "organization"), "bloc": ("bloc", "organization"), "club": ("bloc", "forum", "organization"),
    "community": (), "council": (), "forum": ("forum",), "grouping": ("bloc", "forum", "organization"), "league": (),
    "organisation": ("organization",), "organization": ("organization",), "union": (),
}  # fmt: skip
"""What a body is called again, and the kinds of known bodies that are called so; else its name has the word."""
_BEFORE_MEETING = frozenset({"alliance", "bloc", "council", "league"})
_MEETINGS = frozenset({"meeting", "session", "summit"})
"""What such a word says whose it is by standing before: "a council session", not "a union meeting" at a works."""
_ORDER = frozenset({"annual", "last", "next", "previous"})
_MEETING = frozenset({"assemble", "break", "convene", "gather", "meet", "sit", "take"})
_WORLD = "org-un"
_UNION = "org-eu"
_FEWEST = 12
"""Members by whose number alone a body is known."""
_REACH = 20
"""Sentences back to the body's name."""


def is_body_again(token: Token) -> bool:
    """Whether the word calls a body by its kind, "its" or its number, where the clause tells of a gathering."""
    kind = token.lower_ in _KINDS and token.tag_ in ("NN", "NNP") and _is_plain(token)
    own = token.lower_ == "its" and token.head.lower_ in plural_heads()
    number = token.lower_.isdigit() and token.dep_ != "nummod" and token.i and token.nbor(-1).lower_ in ("all", "the")
    return (bool(kind or own or number) and _gathers(token)) or _is_before_meeting(token)


def _is_before_meeting(token: Token) -> bool:
    """ "An emergency council session", "a league meeting in Cairo"."""
    before = token.lower_ in _BEFORE_MEETING and token.dep_ == "compound" and token.tag_ in ("NN", "NNP")
    if not before or token.head.i != token.i + 1 or token.head.lemma_ not in _MEETINGS:
        return False
    of_it = token.nbor(-1) if token.i else None
    return of_it is None or of_it.pos_ not in ("NOUN", "PROPN") or of_it.lower_ == "emergency"  # no "town council"


def body_again(view: Discourse, token: Token) -> bool:
    """Record the body named last that is of that kind, or has so many members."""
    of_meeting = _is_before_meeting(token)
    bodies = (a for a in _bodies_before(view, token) if a.known or not of_meeting)
    found = next((a for a in bodies if _fits(view, token, a)), None)
    if found is None and token.lower_.isdigit() and _has_members(view, _UNION, int(token.text)):
        known = view.base.entry(_UNION)
        found = view.gathered.known(known) if known is not None else None
    if found is None:
        return False
    start = token.i if token.lower_ == "its" or of_meeting else token.left_edge.i
    view.add(start, token.i + 1, "metonym" if of_meeting else "pronoun", (found,))
    return True


def _is_plain(noun: Token) -> bool:
    """ "The forum", "the next forum": nothing with it says which."""
    left = [c for c in noun.lefts if c.dep_ != "punct"]
    plain = bool(left) and left[0].lower_ == "the" and all(c.lower_ in _ORDER for c in left[1:])
    return plain and not any(p.lower_ in ("of", "on", "for") for p in noun.rights if p.dep_ == "prep")


def _gathers(token: Token) -> bool:
    """Whether the body, its leaders or its session is what the clause has gather."""
    node = token
    if token.dep_ == "poss":
        node = token.head
    elif token.dep_ == "pobj" and token.head.lower_ == "of":
        node = token.head.head
    word = trigger_of(node) if node is not token else None
    if word is not None and word.frame in ("forum", "encounter"):
        return True
    return node.dep_ == "nsubj" and _is_of_meeting(node.head)


def _is_of_meeting(verb: Token) -> bool:
    if verb.lemma_ in ("come", "get"):
        return verb.i + 1 < len(verb.doc) and verb.nbor(1).lower_ == "together"
    if verb.lemma_ not in _MEETING:
        return False
    done = [c.lower_ for c in verb.children if c.dep_ in ("dobj", "prt")]
    if verb.lemma_ == "take":
        return done == ["place"]
    return done in (["up"], ["down"]) if verb.lemma_ in ("break", "sit") else not done


def _bodies_before(view: Discourse, token: Token) -> Iterator[Actor]:
    for mention in view.back_from(token.i):
        if view.sentence[token.i] - view.sentence[mention.start] > _REACH:
            return
        actor = mention.actors[0]
        if mention.form == "name" and len(mention.actors) == 1 and actor.kind == "organization" and not actor.country:
            yield actor


def _fits(view: Discourse, token: Token, body: Actor) -> bool:
    if token.lower_.isdigit():
        return _has_members(view, body.id, int(token.text))
    known = view.base.entry(body.id) if body.known else None
    if token.lower_ == "its":
        return known is not None and known.id != _WORLD
    if token.lower_ in body.name.lower().split():
        return True
    return known is not None and known.id != _WORLD and known.subtype in _KINDS[token.lower_]


def _has_members(view: Discourse, body: str, number: int) -> bool:
    return number >= _FEWEST and len(members(body, view.on)) == number
