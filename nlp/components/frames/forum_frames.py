"""Frames of verbs that put somebody at a forum: "attended the council of X", "represented Peru at the summit"."""

from collections.abc import Iterable

from spacy.tokens import Token

from nlp.components.frames.casting import Casting
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import agents, prepositional
from nlp.components.frames.verb_arguments import Sides, cast, doing, is_passive, persons, undergoers
from nlp.components.status.negation import is_absence
from nlp.components.tellings.event_words import words
from nlp.components.tellings.telling import Part
from nlp.components.tellings.telling_types import is_forum

_ORGANS = frozenset(
    {"assembly", "board", "bureau", "commission", "committee", "council", "forum", "ministerial", "organ"}
)


def attending(verb: Token, casting: Casting) -> Sides:
    """ "Attended the summit", "took part in the council"."""
    if is_absence(verb):
        return [], []
    forum = _forums([*undergoers(verb), *prepositional(verb, "in", "at")], casting)
    return (cast(casting, doing(verb, casting)) + forum, []) if forum else ([], [])


def representing(verb: Token, casting: Casting) -> Sides:
    """ "Represented Peru at the council of X"; the state is there by its minister."""
    seats = prepositional(verb, "at", "in")  # "represents India at the United Nations" tells of no session
    forum = [p for p in _forums(seats, casting) if is_forum(p.actor) or _is_session(verb.doc[p.token], casting)]
    people = persons(casting, agents(verb) if is_passive(verb) else subjects(verb))
    return (people + forum, []) if forum and people else ([], [])


def _is_session(body: Token, casting: Casting) -> bool:
    """Whether a body is named with the word for its session or organ: "the NATO summit", "the council of X"."""
    mention = casting.mention(body)
    over = body.head.head if body.dep_ == "pobj" and body.head.lower_ == "of" else body
    near = {over.lemma_.lower(), body.head.lemma_.lower()}
    named = {t.lower_ for t in body.doc[mention.start : mention.end]} if mention is not None else set()
    return bool((near | named) & (_ORGANS | words("told_of")))


def _forums(nouns: Iterable[Token], casting: Casting) -> list[Part]:
    """The bodies that nouns name, or whose organ they name: "the ministerial committee of X"."""
    found: list[Part] = []
    for noun in nouns:
        named = [p for p in cast(casting, [noun]) if p.actor.kind == "organization"]
        organ = noun.lemma_.lower() in _ORGANS | words("told_of")
        of = list(prepositional(noun, "of")) if organ and not named else []
        bodies = cast(casting, of) or [Part(a, token=t.i) for t in of for a in casting.before_noun(t)]
        found += named or [p for p in bodies if p.actor.kind == "organization"]
    return found
