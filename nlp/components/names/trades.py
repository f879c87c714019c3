"""People whom a text introduces by what they do for a living: a singer, a professor, a firm's chief executive."""

from nlp.components.actors.actors import Actor
from nlp.components.names.vocabulary import heads, words

_OF_THE_PRESS = "media"
_OPPOSING = frozenset({"opposition", "rebel", "separatist"})


def is_of_a_trade(actor: Actor) -> bool:
    """Whether all that is said of a person, unknown otherwise, is a trade and no office: no actor of politics.

    "The actress Ana Ruiz" and "Apple chief executive Jan Berg", not "the actor and senator", "executive director".
    """
    if actor.kind != "person" or actor.known or actor.title is None:
        return False
    wording = actor.title.lower().replace("-", " ").split()
    if not _OPPOSING.isdisjoint(wording):
        return False
    trades = words("titles", "trades")
    said = {word for word in wording if word in trades or word in heads().keys() - words("titles", "modifiers")}
    return bool(said) and all(word in trades or heads()[word] == _OF_THE_PRESS for word in said)
