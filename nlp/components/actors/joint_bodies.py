"""Bodies that stand for whose they are: the "Joint Commission" of two states, the "Executive Council" of a union."""

from spacy.tokens import Token

from nlp.components.actors.actors import Actor, ActorMention
from nlp.components.frames.casting import Casting
from nlp.components.frames.syntax import children, conjuncts, prepositional
from nlp.components.names.described_forums import is_described
from nlp.components.names.topical_forums import is_topical
from nlp.components.sides.sides import country_actor
from nlp.components.tellings.telling import TWO_SIDES, Part, Telling
from nlp.knowledge.base import knowledge_base

_BODIES = frozenset({"commission", "committee", "consultations", "council", "dialogue", "mechanism"})
_OF_TWO = frozenset({
    "bilateral", "binational", "border", "boundary", "cooperation", "high", "intergovernmental", "joint", "mixed",
    "partnership", "strategic",
})  # fmt: skip


def with_owners(telling: Telling, casting: Casting) -> Telling:
    """The telling with the states or the organization that a body is of in the body's place.

    A known body stands for itself: "the UN's Security Council met" is no meeting of it with the UN.
    """
    without_own_bodies(telling, casting)
    for part in [p for p in telling.parts if _is_organ(p.actor)]:
        owners = _owners(telling, part, casting)
        if owners:
            at = telling.parts.index(part)
            known = {p.actor.id for p in telling.parts}
            telling.parts[at : at + 1] = [Part(o.actor, part.role, o.token) for o in owners if o.actor.id not in known]
    return telling


def without_own_bodies(telling: Telling, casting: Casting) -> None:
    """Leave out bodies named but as what another part is of: "X of Hamas", "the UN's Security Council"."""
    bodies = [p for p in telling.parts if p.actor.kind == "organization" and p.token >= 0]
    met = telling.parts if bodies and telling.type != "gathering" else []
    people = [p for p in met if p.actor.kind == "person" and p.token >= 0 and (p.actor.country or p.actor.known)]
    own = [p for p in bodies if _only_owns(p, bodies, casting) or any(_is_of(q, p, casting) for q in people)]
    telling.parts = [p for p in telling.parts if p not in own]


def _is_of(person: Part, body: Part, casting: Casting) -> bool:
    """Whether a body stands in the words for a person, before his office or behind "of"."""
    mention, token = casting.mention(casting.doc[person.token]), casting.doc[body.token]
    if mention is None:
        return False
    over = token
    if token.dep_ == "pobj" and token.head.lower_ in ("of", "from"):
        over = token.head.head
    elif token.dep_ in ("compound", "nmod", "poss"):
        over = token.head
    named = (over.i, *(c.i for c in over.children if c.dep_ == "appos"))
    return any(mention.start <= i < mention.end for i in named)


def _only_owns(part: Part, bodies: list[Part], casting: Casting) -> bool:
    """Whether a body is named but as that of another one that takes part."""
    token = casting.doc[part.token]
    owned = casting.mention(token.head) if token.dep_ == "poss" else None
    return owned is not None and any(p is not part and p.actor in owned.actors for p in bodies)


def _is_organ(body: Actor) -> bool:
    """Whether a body is unknown by itself and called a council, a commission or the like."""
    named = body.kind == "organization" and not body.known and not is_topical(body.name) and not is_described(body.name)
    return named and bool(_BODIES & set(body.name.lower().split()))


def _owners(telling: Telling, part: Part, casting: Casting) -> list[Part]:
    """Whose body it is, as the words around its name or the others who take part say, if any do."""
    if part.token < 0:
        return []
    mention = casting.mention(casting.doc[part.token])
    if mention is None or mention.form != "name":
        return []
    owners = [p for t in _possessors(casting.doc[mention.root], mention) for p in _named_by(t, mention, casting)]
    states = [p for p in owners if p.actor.kind == "country"]
    if len({p.actor.country for p in states}) >= TWO_SIDES:
        return states
    unions = [p for p in owners if p.actor.kind == "organization" and p.actor.known]
    if unions:
        return unions[:1]
    return _chairs(telling, part)


def _named_by(token: Token, body: ActorMention, casting: Casting) -> list[Part]:
    """Whom a word names, a state that is part of the body's own name included: "the Border Committee of Laos"."""
    if not body.start <= token.i < body.end:
        return casting.parts([token])
    known = knowledge_base().country_named(token.text)
    state = country_actor(casting.doc, known.country) if known is not None and known.country else None
    return [Part(state, token=token.i)] if state is not None else []


def _possessors(noun: Token, body: ActorMention) -> list[Token]:
    """ "India and Nepal's commission", "the committee of Iran and Iraq", "the council of the African Union"."""
    found = [*(t for p in children(noun, "poss") for t in conjuncts(p)), *prepositional(noun, "of", "between")]
    doc, at = noun.doc, body.start
    if not found and at > 1 and doc[at - 1].tag_ == "POS":
        found = [doc[at - 2]]
    after = [doc[t.i + 2] for t in found if t.i + 2 < len(doc) and doc[t.i + 1].lower_ == "and" and t.i > noun.i]
    before = [doc[t.i - 2] for t in found if t.i >= 2 and doc[t.i - 1].lower_ == "and" and t.i < noun.i]
    return [*before, *found, *(t for t in after if t not in found)]  # which parsers join to the body instead


def _chairs(telling: Telling, part: Part) -> list[Part]:
    """Those of just two states who meet in a body that its name calls joint: "chaired the Strategic Council"."""
    others = [p for p in telling.parts if p is not part and p.role != "mediator"]
    joint = bool(_OF_TWO & set(part.actor.name.lower().replace("-", " ").split()))
    states = {p.actor.country for p in others if p.actor.kind != "organization"}
    of_two = len(states) == TWO_SIDES and None not in states and all(p.actor.country in states for p in others)
    return others if joint and of_two else []
