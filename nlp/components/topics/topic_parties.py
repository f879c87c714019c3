"""Whether what was talked about is the matter of this encounter: by those who met, and not with it as the matter."""

from spacy.tokens import Span, Token

from nlp.components.actors.actors import ActorMention
from nlp.components.encounters.found import Found
from nlp.components.tellings.event_words import words
from nlp.components.text.lead import is_background
from nlp.components.topics.topic_sentences import Discussed

MOST_CLIMBS = 12
BESIDE = frozenset({"sideline", "sidelines", "margin", "margins", "eve", "wake"})
ABOUT = frozenset({"on", "of", "for", "about", "to", "over", "regarding", "concerning", "with"})
_FILLING = frozenset({"cloud", "dominate", "engage", "occupy", "overshadow", "preoccupy"})
"""Verbs of what an encounter is about, by which the encounter is done to: "the base dominated the talks"."""


class Parties:
    """Those who took part in an encounter, as the mentions of a document name them."""

    def __init__(self, found: Found, mentions: list[ActorMention]) -> None:
        self._triggers = [telling.trigger for telling in found.tellings]
        actors = {id(part.actor) for part in found.parts}
        countries = {part.actor.country for part in found.parts if part.actor.country}
        self.tokens: set[int] = set()
        """The tokens that name those who took part."""
        self.sides: set[int] = set()
        """The tokens that name anyone of their countries."""
        self._others: set[int] = set()
        self._titles: set[int] = set()
        for mention in mentions:
            covered = range(mention.start, mention.end)
            if any(id(actor) in actors for actor in mention.actors):
                self.tokens.update(covered)
            elif any(actor.country in countries for actor in mention.actors):
                self.sides.update(covered)
            else:
                self._others.update(covered)
                self._titles.update(covered if mention.form == "title" else ())

    def are_behind(self, said: Discussed, sentence: Span) -> bool:
        """Whether the words are about what those who met talked about."""
        if said.verb.lemma_ not in _FILLING and any(
            _is_matter(trigger, said.verb) for trigger in self._triggers if sentence.start <= trigger.i < sentence.end
        ):
            return False
        if any(_is_at(trigger, said.verb) for trigger in self._triggers):
            return True
        if said.rank and said.verb in self._triggers:  # "told him that" as the telling itself
            return True
        return not said.speakers or any(self._speaks(token, said.rank) for token in said.speakers)

    def _speaks(self, token: Token, rank: int) -> bool:
        if token.i in self.tokens or token.i in self.sides:
            return True
        if token.i in self._others:
            return token.i in self._titles and _is_bare_title(token)
        if token.lemma_.lower() in words("representatives") or token.pos_ == "PRON":
            return True
        return rank == 0 and not any(c.lower_ in ("a", "an", "one") for c in token.lefts)


def _is_bare_title(token: Token) -> bool:
    """ "The head of state", "the minister": any of them, while "the Danish minister" is one."""
    return [c.lower_ for c in token.lefts] == ["the"]


def _is_at(trigger: Token, verb: Token) -> bool:
    """ "Three states declared an end to their quarrel at a summit of the bloc": said at the encounter, by whomever."""
    at = trigger.dep_ == "pobj" and trigger.head.lower_ in ("at", "during")
    return at and trigger.sent == verb.sent and verb.is_ancestor(trigger)


def _is_matter(trigger: Token, verb: Token) -> bool:
    """Whether the encounter is itself what the verb says was talked about ("discussed preparations for the summit")."""
    if verb.pos_ != "VERB" or trigger.pos_ == "ADP":  # what joins two names by its clause is no matter of it
        return False
    node = trigger
    for _ in range(MOST_CLIMBS):
        if (node.dep_ == "prep" and node.lower_ not in ABOUT) or node.lemma_.lower() in words("representatives"):
            return False
        if node.head == verb:
            return (node.i > verb.i and node.dep_ in ("dobj", "prep", "ccomp")) or node.dep_ == "nsubjpass"
        if node.head == node:
            return False
        node = node.head
    return False


def is_embedded(trigger: Token) -> bool:
    """Whether the words tell of an encounter only by the way: "the outcome of the summit", "who had met before"."""
    if is_background(trigger) or trigger.dep_ in ("relcl", "compound", "poss"):
        return True
    if trigger.dep_ != "pobj" or trigger.head.dep_ != "prep" or trigger.head.lower_ not in ABOUT:
        return False
    holder = trigger.head.head
    if holder.lemma_.lower() in BESIDE:
        return True
    return holder.pos_ == "NOUN" and holder.lemma_.lower() not in words("discourse_nouns") - words("topic_upshots")
