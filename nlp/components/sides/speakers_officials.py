"""Of which state "our ambassador, X" and "my special envoy, X" are: of the one for which the speaker acts."""

from collections.abc import Iterable

from spacy.tokens import Doc

from nlp.components.actors.actors import Actor
from nlp.components.actors.gathering import Gathered
from nlp.components.names.names import Name
from nlp.components.sides.interviews import speaker_at

_OWN = frozenset(("my", "our"))


def set_countries_by_speakers(doc: Doc, gathered: Gathered, names: Iterable[Name]) -> None:
    """Give the officials whom speakers call their own the speakers' country, where it was unknown or a guess.

    Who takes a turn in a transcript without an office is of no country by what others talk about.
    """
    if not doc._.spoken:
        return
    called = {m.start: m.actors[0] for m in gathered.mentions if m.actors[0].kind == "person"}
    for name in names:
        for title in name.titles if name.kind == "person" else ():
            actor = next((called[i] for i in (title.start, name.start) if i in called), None)
            speaker = speaker_at(doc, title.start) if title.determiner in _OWN else None
            if actor is not None and speaker is not None and speaker is not actor and _is_open(actor):
                actor.country, actor.guessed = speaker.country, False
    for spoken in doc._.spoken:
        if spoken.actor is not None and spoken.actor.guessed and spoken.actor.title is None:
            spoken.actor.country, spoken.actor.guessed = None, False


def _is_open(actor: Actor) -> bool:
    return not actor.known and (actor.guessed or actor.country is None)
