"""Whom "the two ministers" means where their deputies and directors have been named after them: those of that rank."""

from spacy.tokens import Token

from nlp.components.actors.actors import Actor
from nlp.components.names.vocabulary import words
from nlp.components.reference.discourse import Discourse

_LOWER = frozenset({"assistant", "deputy", "under", "vice"})
_PAIR = 2
_REACH = 6  # sentences, as numbers of paragraphs count for some


def are_two_of_office(noun: Token) -> bool:
    """Whether the noun is "the two ministers" or another office of just two."""
    if noun.lower_ not in words("actor_words", "offices_in_pairs") or noun.i == 0:
        return False
    counted = any(c.lower_ in ("two", "both") for c in noun.lefts)
    return counted and noun.doc[noun.i - 1].lower_ not in _LOWER


def two_of_rank(view: Discourse, noun: Token) -> bool:
    """Record the two people of two countries named last who hold just the office, where deputies are named after."""
    actors = _two_of_rank(view, noun)
    if actors:
        view.add(noun.left_edge.i, noun.i + 1, "group", actors)
    return bool(actors)


def _two_of_rank(view: Discourse, noun: Token) -> tuple[Actor, ...]:
    wanted, found, lower = noun.lemma_.lower(), dict[str, Actor](), False
    first = view.doc[noun.i - 1].lower_ == "prime"
    for mention in view.back_from(noun.i):
        if view.sentence[noun.i] - view.sentence[mention.start] > _REACH or len(found) == _PAIR:
            break
        actor = mention.actors[0]
        if len(mention.actors) == _PAIR and mention.form in ("group", "pronoun"):
            return ()  # the pair that the text has spoken of as such
        if len(mention.actors) > 1 or actor.kind != "person" or view.beside(mention, noun):
            continue
        offices = [core for core in view.cores.get(actor.id, ()) if wanted in core]
        if not any(not _LOWER & set(core) and ("prime" in core) == first for core in offices):
            lower = True  # or a prime minister, who is no minister among two
        elif actor.country is not None:
            found.setdefault(actor.country, actor)
    return tuple(found.values())[::-1] if lower and len(found) == _PAIR else ()
