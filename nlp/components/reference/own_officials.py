"""The state of "his government", "her negotiators": that of the person whom the words go on about."""

from spacy.tokens import Token

from nlp.components.frames.syntax import ARGUMENTS
from nlp.components.reference.discourse import Discourse
from nlp.components.reference.pronouns import GENDERED
from nlp.components.reference.salience import salient

_OFFICIALS = frozenset(
    {"administration", "cabinet", "delegates", "diplomats", "emissaries", "envoys", "generals", "government"}
    | {"ministers", "negotiators", "officials", "representatives"}
)
"""Who acts for the state of somebody, and does not have him among them, as his delegation has."""
_OWN = frozenset({"her", "his"})


def is_own_official(noun: Token) -> bool:
    """Whether the noun names a government or officials whose "his" or "her" is, and says no more of them."""
    if noun.lower_ not in _OFFICIALS or noun.dep_ not in ARGUMENTS:
        return False
    before, first = list(noun.lefts), noun.left_edge
    plain = len(before) == 1 and first.lower_ in _OWN and first.dep_ == "poss"
    return plain and not any(c.dep_ in ("appos", "conj", "prep") for c in noun.rights)


def own_official(view: Discourse, noun: Token) -> bool:
    """Record the state for which they act, if the person is of one."""
    owner = noun.left_edge
    person = salient(view, owner, GENDERED[owner.lower_])
    state = view.gathered.country(person.country) if person is not None and person.country else None
    if state is None:
        return False
    view.add(owner.i, noun.i + 1, "nationality", (state,))
    return True
