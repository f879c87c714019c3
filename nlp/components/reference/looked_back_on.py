"""Who is named only to say how long ago something was: "the first visit since Fidel Castro crossed Africa"."""

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from nlp.components.actors.actors import ActorMention


def looked_back_on(doc: Doc, mentions: Sequence[ActorMention]) -> frozenset[str]:
    """The ids of the people of whom a text speaks in nothing but such clauses: nobody means them by what follows."""
    if "since" not in doc.text:
        return frozenset()
    within = {t.i for since in doc if since.lower_ == "since" for t in _clause_of(since)}
    if not within:
        return frozenset()
    people = [m for m in mentions if m.actors[0].kind == "person"]
    behind = {m.actors[0].id for m in people if m.root in within}
    return frozenset(behind - {m.actors[0].id for m in people if m.root not in within})


def _clause_of(since: Token) -> list[Token]:
    """The words of the clause or phrase that "since" opens."""
    over = since.head if since.dep_ == "mark" else since
    return [t for t in over.subtree if t.i > since.i]
