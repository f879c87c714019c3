"""Names beside a verb that the parse does not hang on it: "Biden, left, shakes hands", "received here today Dr. X"."""

from spacy.tokens import Token

from nlp.components.actors.actors import is_person
from nlp.components.frames.casting import Casting
from nlp.components.frames.syntax import children
from nlp.components.names.vocabulary import words as vocabulary_words
from nlp.components.tellings.event_words import words

MODIFIERS = frozenset({"amod", "compound", "nmod", "poss"})


def just_before(verb: Token, casting: Casting) -> list[Token]:
    """The last name before the verb with only caption words and adverbs between: "Biden, left, shakes hands"."""
    index = verb.i - 1
    while index >= verb.sent.start and (
        casting.doc[index].lower_ in words("caption_words") or casting.doc[index].pos_ in ("AUX", "ADV")
    ):
        index -= 1
    mention = casting.by_token.get(index)
    return [casting.doc[mention.root]] if mention is not None and index >= verb.sent.start else []


def just_after(verb: Token, casting: Casting) -> list[Token]:
    """The name that follows the verb at once, or after "with"."""
    index = verb.i + 1
    if index < len(casting.doc) and casting.doc[index].lower_ == "with":
        index += 1
    while index < len(casting.doc) and casting.doc[index].pos_ == "DET":
        index += 1
    mention = casting.by_token.get(index)
    if mention is None or mention.start != index or casting.doc[mention.root].dep_ in MODIFIERS:
        return []
    return [casting.doc[mention.root]]


def later_object(verb: Token, casting: Casting) -> list[Token]:
    """The person behind when and where: "received here today Her Excellency Dr. X", "met in Oslo at noon Mr. Y"."""
    if children(verb, "dobj") or verb.pos_ != "VERB":
        return []
    for token in casting.doc[verb.i + 1 : verb.sent.end]:
        mention = casting.by_token.get(token.i)
        if mention is not None and (is_person(mention) or mention.title):
            addressed = casting.doc[mention.start - 1]
            spoken_of = addressed.lower_ in vocabulary_words("titles", "honorifics") or addressed.head == verb
            return [casting.doc[mention.root]] if spoken_of or mention.title else []
        if token.pos_ in ("VERB", "AUX", "CCONJ", "SCONJ", "PART") or (token.is_punct and token.text not in "-."):
            return []
        if token.pos_ == "ADP" and token.lower_ not in ("in", "at", "on"):
            return []
    return []
