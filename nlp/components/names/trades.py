"""People whom a text introduces by what they do for a living: a singer, a professor, a firm's chief executive."""

from nlp.components.actors.actors import Actor
from nlp.components.names.vocabulary import heads, words

_OF_THE_PRESS = "media"
_OF_A_CAUSE = frozenset({"front", "militia", "movement", "opposition", "party", "rebel", "separatist"})
"""Words beside a trade that make it an office: "rebel lawyer", "historian of the Unity Party"."""

_SERVING = frozenset({"economist", "lawyer"})
"""Trades whose chief serves a government or a bank of states."""


def is_of_a_trade(actor: Actor) -> bool:
    """Whether all that is said of a person, unknown otherwise, is a trade and no office: no actor of politics.

    "The actress Ana Ruiz" and "Apple chief executive Jan Berg", not "the actor and senator", "executive director".
    """
    if actor.kind != "person" or actor.known or actor.title is None:
        return False
    wording = actor.title.lower().replace("-", " ").split()
    if not _OF_A_CAUSE.isdisjoint(wording) or ("chief" in wording and not _SERVING.isdisjoint(wording)):
        return False
    trades = words("titles", "trades")
    said = {word for word in wording if word in trades or word in heads().keys() - words("titles", "modifiers")}
    return bool(said) and all(word in trades or heads()[word] == _OF_THE_PRESS for word in said)
