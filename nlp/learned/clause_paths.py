"""How two words of a sentence, and two encounters of a text, lie to each other: for the features of choices."""

from spacy.tokens import Token

from nlp.components.encounters.found import Found

_CLAUSES = frozenset({"acl", "advcl", "ccomp", "conj", "csubj", "parataxis", "pcomp", "relcl", "xcomp"})
_STATES = {"held": "past", "ongoing": "now", "planned": "ahead", "proposed": "ahead"}
_STEPS = 3


def clause_path(one: Token, other: Token) -> str:
    """The clauses to climb out of from the one, and to go down into to the other."""
    up, down = [one, *one.ancestors], [other, *other.ancestors]
    shared = next((token for token in up if token in down), None)
    if shared is None:
        return "apart"
    rise = [t.dep_ for t in up[: up.index(shared)] if t.dep_ in _CLAUSES]
    fall = [t.dep_ for t in down[: down.index(shared)] if t.dep_ in _CLAUSES]
    return f"^{'.'.join(rise[-_STEPS:])}v{'.'.join(fall[-_STEPS:])}"


def order_of(other: Found, found: Found) -> str:
    """Whether the other encounter is told in a sentence with the encounter, before or after it."""
    mine, theirs = ({t.trigger.sent.start for t in one.tellings} for one in (found, other))
    return "together" if mine & theirs else "before" if min(theirs) < min(mine) else "after"


def state_of(found: Found) -> str:
    """Whether an encounter is past, now, ahead or off."""
    return _STATES.get(found.status, "off")
