"""The state of "his government", "her negotiators": that of the person whom the words go on about."""

from spacy.tokens import Token

from nlp.components.actors.actors import Actor
from nlp.components.frames.syntax import ARGUMENTS
from nlp.components.names.titles import Title
from nlp.components.reference.discourse import Discourse
from nlp.components.reference.pronouns import GENDERED
from nlp.components.reference.salience import salient

_OFFICIALS = frozenset(
    {"administration", "cabinet", "delegates", "diplomats", "emissaries", "envoys", "generals", "government"}
    | {"ministers", "negotiators", "officials", "representatives"}
)
"""Who acts for the state of somebody, and does not have him among them, as his delegation has."""
_ONE = frozenset({"ambassador", "emissary", "envoy", "minister", "negotiator", "premier", "vice-president"})
"""One who does, where no name follows: "his economy minister"."""
_KINDS = frozenset({
    "chief", "defence", "defense", "deputy", "economy", "energy", "finance", "foreign", "interior", "peace", "personal",
    "prime", "special", "trade", "vice",
})  # fmt: skip
_OWN = frozenset({"her", "his"})


def is_own_official(noun: Token) -> bool:
    """Whether the noun names a government or officials whose "his" or "her" is, and says no more of them."""
    if noun.lower_ not in _OFFICIALS | _ONE or noun.dep_ not in ARGUMENTS:
        return False
    before, first = list(noun.lefts), noun.left_edge
    kinds = {t.lower_ for t in noun.doc[first.i + 1 : noun.i]}
    plain = len(before) == 1 or (noun.lower_ in _ONE and kinds <= _KINDS)
    plain = plain and bool(before) and first.lower_ in _OWN and first.dep_ == "poss"
    named = any(t.text == "," or t.pos_ == "PROPN" for t in noun.doc[noun.i + 1 : noun.i + 2])
    if noun.lower_ in _ONE and (noun.dep_ != "nsubj" or named):
        return False  # "his envoy, Ana Ruiz"
    return plain and not any(c.dep_ in ("appos", "conj", "prep") for c in noun.rights)


def own_official(view: Discourse, noun: Token) -> bool:
    """Record the state for which they act, if the person is of one."""
    state = _state_of(view, noun)
    if state is None:
        return False
    view.add(noun.left_edge.i, noun.i + 1, "nationality", (state,))
    return True


def state_of_owner(view: Discourse, title: Title) -> Actor | None:
    """The state for which "his economy minister" acts, whom the text does not name."""
    noun = view.doc[title.head]
    return _state_of(view, noun) if is_own_official(noun) else None


def _state_of(view: Discourse, noun: Token) -> Actor | None:
    owner = noun.left_edge
    person = salient(view, owner, GENDERED[owner.lower_])
    return view.gathered.country(person.country) if person is not None and person.country else None
