"""Whom "His Majesty" or "Her Excellency" means without a name: one of that rank, or so styled."""

from spacy.tokens import Token

from nlp.components.actors.actors import Actor, ActorMention
from nlp.components.frames.syntax import ARGUMENTS
from nlp.components.reference.discourse import Discourse
from nlp.components.reference.pronouns import tells_of_encounter

_RANKS = {
    "excellency": frozenset[str](),
    "highness": frozenset({"amir", "crown", "emir", "prince", "princess"}),
    "holiness": frozenset({"patriarch", "pontiff", "pope"}),
    "majesty": frozenset({"emperor", "king", "queen", "sultan"}),
}
_NEAR = 8  # sentences: official prose goes on with the style alone
_BEFORE = 3  # tokens from the style to the name: "His Highness the Amir Sheikh Tamim"


def is_style_alone(token: Token) -> bool:
    """Whether the token is the noun of "His Majesty" that stands for somebody, and no name or office follows it."""
    if token.lower_ not in _RANKS or not token.i or token.doc[token.i - 1].lower_ not in ("her", "his"):
        return False
    owns = token.dep_ == "poss" and tells_of_encounter(token.head)
    after = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else None
    named = after is not None and (after.pos_ == "PROPN" or after.lower_ in ("the", ","))
    return (token.dep_ in ARGUMENTS or owns) and not named and token.text[0].isupper()


def styled_so(view: Discourse, token: Token) -> bool:
    """Record the person, of several the one whom the text, being of his own court, names first."""
    found: dict[str, Actor] = {}
    for mention in view.back_from(token.i - 1):
        if view.sentence[token.i] - view.sentence[mention.start] > _NEAR:
            break
        actor = mention.actors[0]
        if len(mention.actors) > 1 or actor.kind != "person" or mention.form == "pronoun":
            continue
        ranks = {word for core in view.cores.get(actor.id, ()) for word in core}
        if (_RANKS[token.lower_] & ranks or _is_styled(view, mention, token)) and not view.beside(mention, token):
            found[actor.id] = actor
    if not found:
        return False
    first = min(found.values(), key=lambda actor: view.named_as[actor.id][0].start)
    view.add(token.i - 1, token.i + 1, "title", (first,))
    return True


def _is_styled(view: Discourse, mention: ActorMention, token: Token) -> bool:
    """Whether the name has the style before it or in it."""
    sentence = view.doc[mention.start].sent
    words = view.doc[max(sentence.start, mention.start - _BEFORE) : mention.end]
    return any(t.lower_ == token.lower_ for t in words)
