"""Who cannot be of the country that is all a text offers: an ambassador's hosts, and a royal of a republic.

"Crown Prince X received the President of Peru" does not make a Peruvian of X, nor does "Minister X saw the Ambassador
of Chile" make a Chilean of the minister.
"""

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token

from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import children
from nlp.components.names.names import Name
from nlp.components.names.phrases import Phrase
from nlp.components.names.titles import Title
from nlp.components.tellings.trigger_words import trigger_of
from nlp.knowledge.base import knowledge_base

ENVOYS = frozenset({"ambassador", "nuncio", "attache", "attaché", "d'affaires", "d’affaires"})
_ROYALS = frozenset({"king", "queen", "prince", "princess", "emperor", "empress", "sultan", "emir", "amir"})
_MONARCHS = _ROYALS | {"monarch", "duke"}
_COUNTERPARTS = frozenset({"colleague", "counterpart", "homologue"})
_FACING = frozenset({"with", "by", "on", "to"})


def is_foreign_to(
    doc: Doc, cover: Sequence[Phrase | None], name: Name, titles: Sequence[Title], country: str | None
) -> bool:
    """Whether a person with these offices, first named so, cannot well be of a country (ISO alpha-2 code)."""
    if country is None:
        return False
    if any(title.core and title.core[-1] in _ROYALS for title in titles) and not _is_monarchy(doc, country):
        return True
    if any(_is_posted_to(doc, cover, title, country) for title in titles):
        return True
    if any(ENVOYS & set(title.core) for title in titles):
        return False
    root = doc[name.start : name.end].root
    if _has_counterpart_of(name, doc, cover, country):
        return True
    return any(_is_envoy_of(token, cover, country) for token in _facing(root) if token.sent == root.sent)


def is_envoy(offices: Sequence[Title]) -> bool:
    """Whether somebody is one whom a state has sent to another, and so is not of that where a text is written."""
    return any(ENVOYS & set(office.core) for office in offices)


def _is_posted_to(doc: Doc, cover: Sequence[Phrase | None], title: Title, country: str) -> bool:
    """ "Ambassador to Yemen", "special envoy to Yemen": who is sent to a country is of another."""
    if not (ENVOYS | {"envoy"}) & set(title.core):
        return False
    behind = doc[title.head + 1 : title.head + 4]
    at = next((t.i for t in behind if t.lower_ not in ("to", "the")), None)
    phrase = cover[at] if at is not None and behind[0].lower_ == "to" else None
    return phrase is not None and phrase.country == country


def _has_counterpart_of(name: Name, doc: Doc, cover: Sequence[Phrase | None], country: str) -> bool:
    """ "X and Y, his counterpart from Gabon": whose counterpart is of a country is not of it himself."""
    for word in doc[name.end : doc[name.start].sent.end]:
        if word.lower_ not in _COUNTERPARTS or word.left_edge.i <= name.end + 1:
            continue
        theirs = any(c.dep_ == "poss" and c.pos_ == "PRON" for c in word.lefts)
        phrase = cover[word.left_edge.i : word.right_edge.i + 1]
        if theirs and any(p is not None and p.country == country for p in phrase):
            return True
    return False


def _is_monarchy(doc: Doc, country: str) -> bool:
    if doc._.published is None:
        return True
    held = knowledge_base().tenures.holders("head_of_state", country=country, on=doc._.published)
    return not held or bool(_MONARCHS & set(held[0][1].title.lower().split()))


def _is_envoy_of(token: Token, cover: Sequence[Phrase | None], country: str) -> bool:
    """Whether the noun phrase is an ambassador's of whom the text gives that country, or none."""
    named = range(token.left_edge.i, token.right_edge.i + 1)
    if not any(token.doc[i].lower_ in ENVOYS or _is_high_commissioner(token.doc[i]) for i in named):
        return False
    states = {phrase.country for i in named if (phrase := cover[i]) is not None and phrase.country}
    return country in states or (not states and _has_embassy_of(token.doc, cover, country))


def _is_high_commissioner(token: Token) -> bool:
    """An ambassador from one state of the Commonwealth to another."""
    return token.lower_ == "commissioner" and token.i > 0 and token.nbor(-1).lower_ == "high"


def _has_embassy_of(doc: Doc, cover: Sequence[Phrase | None], country: str) -> bool:
    """Whether the text speaks of the country's embassy, whose ambassador needs no country then."""
    embassies = (token.i for token in doc if token.lower_ == "embassy")
    near = (phrase for i in embassies for phrase in cover[max(i - 2, 0) : i + 6])
    return any(phrase is not None and phrase.country == country for phrase in near)


def _facing(root: Token) -> Iterator[Token]:
    """The heads of the other arguments of the word of encounters that a token is an argument of."""
    while root.dep_ in ("conj", "appos") and root.head.i < root.i:
        root = root.head
    root = _office_before(root) or root
    if root.dep_ in ("nsubj", "nsubjpass") and root.head.pos_ in ("VERB", "AUX"):
        yield from _objects(root.head)
        return
    head = root.head.head if root.dep_ == "pobj" and root.head.lower_ in _FACING else root.head
    if root.dep_ not in ("pobj", "dobj"):
        return
    verb = head.head if head.pos_ == "NOUN" and head.dep_ == "dobj" else head
    if verb.pos_ in ("VERB", "AUX") and (trigger_of(verb) is not None or trigger_of(head) is not None):
        yield from subjects(verb)


def _office_before(root: Token) -> Token | None:
    """The office that a comma parts from a name, which parsers hang on the verb: "called on the Minister, Dr X"."""
    comma = root.left_edge.i - 1
    if root.dep_ != "npadvmod" or comma < 1 or root.doc[comma].text != ",":
        return None
    office = root.doc[comma - 1]
    return office if office.dep_ in ("pobj", "dobj") else None


def _objects(verb: Token) -> Iterator[Token]:
    told = trigger_of(verb) is not None
    for noun in children(verb, "dobj"):
        if told:
            yield noun
        if told or trigger_of(noun) is not None:
            yield from _behind_prepositions(noun)
    if told:
        yield from _behind_prepositions(verb)


def _behind_prepositions(head: Token) -> Iterator[Token]:
    for preposition in children(head, "prep", "agent"):
        if preposition.lower_ in _FACING:
            yield from children(preposition, "pobj")
