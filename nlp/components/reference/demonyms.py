"""Who is meant by a nationality alone: "the Ethiopian flew to Asmara", "the Swede met the Finn", "the Turk's visit"."""

from spacy.tokens import Token

from nlp.components.actors.actors import Actor
from nlp.components.frames.syntax import ARGUMENTS
from nlp.components.names.phrases import Phrase
from nlp.components.reference.discourse import Discourse
from nlp.components.reference.pronouns import tells_of_encounter
from nlp.components.tellings.trigger_words import trigger_of

_SINGULAR = frozenset(("NN", "NNP", "JJ"))
_ABOUT = frozenset(("between", "of", "by", "with"))
_NEAR = 5  # sentences in which a person is still in view


def one_of_people(view: Discourse, token: Token) -> bool:
    """Record the person of the country named last, else the country that one acts for where an encounter is told."""
    phrase = view.cover[token.i]
    if phrase is None or phrase.kind != "nationality" or token.tag_ not in _SINGULAR or not _is_alone(view, token):
        return False
    actor = _in_view(view, token, phrase.country)
    if actor is not None:
        view.add(phrase.start - 1, phrase.end, "title", (actor,))
        return True
    return _stands_for_country(view, token, phrase)


def _in_view(view: Discourse, token: Token, country: str | None) -> Actor | None:
    """Of the people of the country in view the one whom the text has named most, of two the one named last."""
    found: dict[str, Actor] = {}
    for mention in view.back_from(token.i):
        if view.sentence[token.i] - view.sentence[mention.start] > _NEAR:
            break
        actor = mention.actors[0]
        single = len(mention.actors) == 1 and actor.kind == "person" and actor.id not in view.looked_back_on
        if single and actor.country == country:
            found.setdefault(actor.id, actor)
    return max(found.values(), key=lambda a: view.times_named(a, token.i), default=None)


def _is_alone(view: Discourse, token: Token) -> bool:
    """Whether the article and the nationality are all there is of somebody who acts, or whose encounter it is."""
    phrase = view.cover[token.i]
    if phrase is None or phrase.start == 0 or phrase.end != token.i + 1:
        return False
    if view.doc[phrase.start - 1].lower_ != "the":
        return False
    return _argument_of(token) is not None or (token.dep_ == "poss" and tells_of_encounter(token.head))


def _argument_of(token: Token) -> Token | None:
    """The word whose argument the nationality is, alone or joined to others by "and"."""
    while token.dep_ == "conj" and token.head.pos_ in ("ADJ", "NOUN", "PROPN") and token.head.i < token.i:
        token = token.head
    return token.head if token.dep_ in ARGUMENTS else None


def _stands_for_country(view: Discourse, token: Token, phrase: Phrase) -> bool:
    """ "The Swede met the Finn": officials whom the text names nowhere act for their countries."""
    after = view.doc[token.i + 1] if token.i + 1 < len(view.doc) else None
    goes_on = after is not None and (after.pos_ in ("NOUN", "PROPN", "ADJ", "NUM") or after.text == "-")
    described = any(c.dep_ in ("appos", "prep", "relcl", "amod", "nmod", "conj") for c in token.children)
    if goes_on or (described and not _joins_peoples(view, token)) or not _of_encounter(token):
        return False
    view.add(phrase.start - 1, phrase.end, "nationality", (view.gathered.known(phrase.known),))
    return True


def _joins_peoples(view: Discourse, token: Token) -> bool:
    """Whether all that hangs on the nationality is another one: "the Swede and the Finn", "the Thai and Lao envoys"."""
    hanging = [c for c in token.children if c.dep_ in ("appos", "prep", "relcl", "amod", "nmod", "conj")]
    phrases = [view.cover[c.i] or view.cover[c.i - 1] for c in hanging]
    return all(c.dep_ == "conj" for c in hanging) and all(p is not None and p.kind == "nationality" for p in phrases)


def _of_encounter(token: Token) -> bool:
    """Whether the word that the nationality is an argument of tells of an encounter."""
    if token.dep_ == "poss":
        return True
    head = _argument_of(token)
    if head is not None and head.pos_ == "ADP":
        head = head.head if head.lower_ in _ABOUT else None
    return head is not None and trigger_of(head) is not None
