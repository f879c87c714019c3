"""Who stands beside a word that tells of an encounter, and takes no part in it."""

from spacy.tokens import Span, Token

from nlp.components.frames.casting import Casting


def is_subject_matter(named: Token, trigger: Token) -> bool:
    """Whether somebody is only what is talked about: "spoke at length about Poland"."""
    node = named
    while node != trigger and node.head != node:
        if node.lower_ == "about":
            return True
        node = node.head
    return False


def inviting_at(token: Token, casting: Casting) -> set[str]:
    """The ids of those who invite: "he had invited both to Brussels" is no journey of his."""
    subjects = [child for child in token.children if child.dep_ == "nsubj"] if token.lemma_ == "invite" else []
    return {actor.id for subject in subjects if (m := casting.mention(subject)) is not None for actor in m.actors}


def is_of_other_clause(named: Token, trigger: Token) -> bool:
    """Whether a semicolon parts them into clauses that each have a subject and a verb: "met; Sunak heard of it"."""
    low, high = sorted((named.i, trigger.i))
    breaks = [token.i for token in named.doc[low:high] if token.text == ";"]
    if not breaks:
        return False
    sentence = named.sent
    before, after = named.doc[sentence.start : breaks[-1]], named.doc[breaks[-1] + 1 : sentence.end]
    return _is_clause(before) and _is_clause(after)


def _is_clause(words_of_it: Span) -> bool:
    subject = any(token.dep_ in ("nsubj", "nsubjpass") for token in words_of_it)
    return subject and any(token.tag_ in ("VBD", "VBZ", "VBP", "MD") for token in words_of_it)
