"""Every phrase that an encounter may have been about by its document, for a choice among them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from spacy.tokens import Doc, Span, Token

from graph.model import Topic
from nlp.components.encounters.found import Found
from nlp.components.tellings.event_words import triggers, words
from nlp.components.tellings.telling import Telling
from nlp.components.topics.proposed import Proposed, of_words
from nlp.components.topics.topic_back import points_back
from nlp.components.topics.topic_bare import is_bare
from nlp.components.topics.topic_clauses import modifiers
from nlp.components.topics.topic_phrases import phrase

BEFORE, AFTER = 1, 2
"""So many sentences before and after those of an encounter may say what it was about."""
MOST_SENTENCES = 8
NOUNS = frozenset({"NOUN", "PROPN"})
INSIDE = frozenset({"compound", "nmod", "poss"})
"""How a noun hangs on another of whose phrase it is but a part."""


@dataclass(slots=True, eq=False)
class TopicOption:
    """A phrase that may be a topic of an encounter, and the telling to which it would belong.

    `apart` counts the sentences from the telling to it; `rules` are the rules that propose it, each with the place that
    it has among what they propose. Without a `root` it stands in the title or elsewhere in the document. What is not
    `offered` would be no option unless a rule proposed it.
    """

    topic: Topic
    telling: Telling
    root: Token | None = None
    apart: int = 0
    rules: list[tuple[str, int]] = field(default_factory=list)
    offered: bool = True


class Phrases:
    """The phrases of the sentences of a document, each looked at once."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.sentences = list(doc.sents)
        self.number = {sentence.start: at for at, sentence in enumerate(self.sentences)}
        self.triggers = {telling.trigger.i for found in doc._.encounters for telling in found.tellings}
        self.mention_at = {i: mention for mention in doc._.mentions for i in range(mention.start, mention.end)}
        self._known: dict[int, list[tuple[Token, Topic]]] = {}

    def of_sentence(self, at: int) -> list[tuple[Token, Topic]]:
        """The phrases of a sentence with their heads, by the number of the sentence."""
        if at not in self._known:
            phrased = ((root, phrase(root)) for root in _roots(self.sentences[at]))
            self._known[at] = [(root, of_words(span.text, "").topic) for root, span in phrased if span is not None]
        return self._known[at]


def _roots(sentence: Span) -> Iterator[Token]:
    for token in sentence:
        tagged = token.i > 0 and token.doc[token.i - 1].text == "#"  # "#StandWithMoldova"
        if token.pos_ in NOUNS and token.dep_ not in INSIDE and not tagged:
            yield token
            if (token.lemma_.lower(), "noun") in triggers() or token.lemma_.lower() in words("event_nouns"):
                yield from modifiers(token)


def topic_options(found: Found, proposed: Sequence[Proposed], phrases: Phrases) -> list[TopicOption]:
    """The phrases around an encounter, each once where it stands nearest, and what the rules propose besides."""
    options: dict[str, TopicOption] = {}
    people = {id(part.actor) for part in found.parts if part.actor.kind == "person"}
    own = {telling.trigger.i for telling in found.tellings}
    for at, apart, telling in _window(found, phrases):
        for root, topic in phrases.of_sentence(at):
            mention = phrases.mention_at.get(root.i)
            if root.i in own or points_back(root):
                continue
            if mention is not None and any(id(actor) in people for actor in mention.actors):
                continue
            options.setdefault((topic.text or "").lower(), TopicOption(topic, telling, root, apart))
    for place, one in enumerate(proposed):
        text = (one.topic.text or "").lower()
        if text not in options:
            options[text] = _elsewhere(one.topic, found, phrases)
        options[text].rules.append((one.source, place))
    return [option for option in options.values() if option.rules or not _is_bare(option, found, phrases)]


def _is_bare(option: TopicOption, found: Found, phrases: Phrases) -> bool:
    root = option.root
    if root is None:
        return False
    return is_bare(root, option.topic.text or "", phrases.mention_at.get(root.i), found)


def _window(found: Found, phrases: Phrases) -> list[tuple[int, int, Telling]]:
    """The sentences in and around those that tell, with the steps from the nearest telling; its own come first."""
    where = [(phrases.number[t.trigger.sent.start], t) for t in found.tellings]
    near = {at + step for at, _ in where for step in range(-BEFORE, AFTER + 1)}
    window = []
    for at in near:
        if 0 <= at < len(phrases.sentences):
            mine, telling = min(where, key=lambda one: (abs(at - one[0]), one[0]))
            window.append((at, at - mine, telling))
    return sorted(window, key=lambda one: (abs(one[1]), one[0]))[:MOST_SENTENCES]


def _elsewhere(topic: Topic, found: Found, phrases: Phrases) -> TopicOption:
    """What a rule proposes with other words than those of a phrase, where it stands nearest."""
    for at, apart, telling in _window(found, phrases):
        sentence = phrases.sentences[at]
        start = sentence.text.find(topic.text or "")
        if start >= 0 and topic.text:
            start += sentence.start_char
            span = phrases.doc.char_span(start, start + len(topic.text), alignment_mode="expand")
            if span is not None:
                return TopicOption(topic, telling, span.root, apart, offered=False)
    return TopicOption(topic, found.tellings[0], None, offered=False)
