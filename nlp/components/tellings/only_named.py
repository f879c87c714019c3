"""Those whom a guess takes for sides though the clause only names them: who is missed, mourned, or installed there."""

from spacy.tokens import Token

from nlp.components.frames.syntax import FINITE, children
from nlp.components.tellings.telling import TWO_SIDES, Part, Telling
from nlp.learned.tellings import is_complete

_LACKING = frozenset({"without"})
_CEREMONIES = frozenset(
    {"assumption", "coronation", "enthronement", "funeral", "inauguration", "installation", "investiture", "memory"}
    | {"swearing", "swearing-in", "wake", "wedding"}
)
_FEELING = frozenset({"admiration", "concern", "fear", "gratitude", "respect", "sympathy", "tribute"})
HOUSES = frozenset({"home", "house", "residence"})
_TO_WHOM = frozenset({"about", "for", "over", "to"})
_STEPS = 4


def without_only_named(telling: Telling) -> Telling | None:
    """A guessed meeting without those whom its clause only names; None if too few are left of it."""
    if not (telling.learned or telling.paired):
        return telling
    _leave_out_senders(telling)
    if telling.type == "visit":
        return telling
    if telling.type == "gathering" and len(telling.parts) > TWO_SIDES:
        return telling  # "presidents are expected for the investiture of X": a company
    kept = _without_behind_stops(telling)
    kept = [part for part in kept if not is_only_named(part, telling.trigger)]
    if len(kept) == len(telling.parts):
        return telling
    telling.parts = kept
    return telling if is_complete(telling) else None


def _leave_out_senders(telling: Telling) -> None:
    """ "Keith Kellogg, Trump's envoy, stepped off the train": take out whose envoy takes part, if others are left."""
    kept = [part for part in telling.parts if not _sends_another(part, telling)]
    if len({telling.side(part.actor) for part in kept}) >= TWO_SIDES or (kept and telling.type == "visit"):
        telling.parts = kept


def _sends_another(part: Part, telling: Telling) -> bool:
    owner = telling.trigger.doc[part.token] if part.token >= 0 else None
    if owner is None or owner.dep_ != "poss" or part.actor.kind != "person":
        return False
    office = owner.head
    named = {office.i, *(t.i for t in children(office, "appos")), *([office.head.i] if office.dep_ == "appos" else ())}
    sent = {p.token for p in telling.parts if p is not part and p.actor.country == part.actor.country}
    return bool(named & sent)


def _without_behind_stops(telling: Telling) -> list[Part]:
    """Of three or more those whom no semicolon parts from the word that tells, if they are two sides still."""
    if len(telling.parts) <= TWO_SIDES or not any(t.text == ";" for t in telling.trigger.sent):
        return telling.parts
    near = [p for p in telling.parts if p.token < 0 or not _is_of_other_clause(telling.trigger, p.token)]
    return near if len({telling.side(p.actor) for p in near}) >= TWO_SIDES else telling.parts


def _is_of_other_clause(trigger: Token, index: int) -> bool:
    """Whether a semicolon stands between, and a verb of its own in what it sets off: lists of names have none."""
    doc, sent = trigger.doc, trigger.sent
    stops = [t.i for t in sent if t.text == ";"]
    if not any(min(index, trigger.i) < stop < max(index, trigger.i) for stop in stops):
        return False
    first = max((stop for stop in stops if stop < index), default=sent.start)
    end = min((stop for stop in stops if stop > index), default=sent.end)
    return any(t.tag_ in FINITE for t in doc[first:end])


def is_only_named(part: Part, trigger: Token) -> bool:
    """ "Opened without X", "noted his concern for X", "attended the inauguration of X"."""
    if part.token < 0:
        return False
    node = trigger.doc[part.token]
    for _ in range(_STEPS):
        head = node.head
        if head == node or node.pos_ in ("VERB", "AUX"):
            return False
        if node.dep_ == "pobj" and head.lower_ in _LACKING:
            return True
        if node.dep_ == "pobj" and head.lower_ in _TO_WHOM and head.head.lemma_.lower() in _FEELING:
            return True
        if _is_honoured(node) or _is_address(node, part):
            return True
        node = head
    return False


def _is_address(node: Token, part: Part) -> bool:
    """ "At the home of the ambassador in X": the land in which a house stands, of those that its owner has in."""
    house = node.head.head if node.dep_ == "pobj" and node.head.lower_ in ("in", "of", "near") else node.head
    return part.actor.kind == "country" and house.lemma_.lower() in HOUSES and house.dep_ == "pobj"


def _is_honoured(node: Token) -> bool:
    """Whether somebody owns a ceremony, or it is said to be of him: "the inauguration of X", "X's swearing-in"."""
    held = node.head if node.dep_ == "poss" else node.head.head
    if node.dep_ != "poss" and not (node.dep_ == "pobj" and node.head.lower_ in ("of", "for")):
        return False
    return held.lemma_.lower() in _CEREMONIES or any(c.lower_ == "swearing" for c in children(held, "amod", "compound"))
