"""Topics of encounters chosen among all phrases around them, by how likely a classifier takes each for what they were.

"Holm met Lund on Monday. Both want the herring treaty renewed": no rule says that what two want is what they talked of,
while a treaty that they want, told of right behind their meeting, mostly is. What the rules propose are options like
others: that a rule proposes one, and which, is a feature of it. The rules were written on annotated text and find less
elsewhere, so that the classifier has learned to do without them, too.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from graph.model import Topic
from nlp.components.encounters.found import Found
from nlp.components.topics.proposed import Proposed
from nlp.components.topics.topic_options import Phrases, TopicOption, topic_options
from nlp.learned.choice import sums_of
from nlp.learned.topic_features import Company, topic_features

MAX_TOPICS = 5
FIRST, FURTHER = -1.8, -0.8
"""The least log odds of the likeliest phrase, and of each further one, in order to be given.

On documents that the classifier was not trained on, more encounters then have a right topic than by the rules, and no
larger share of the topics is wrong; with -1.6 and -0.8 fewer of both are given.
"""
SURE, SECOND = 0.5, -1.4
"""The least log odds of a phrase that may stand alone, and those of the next one where the likeliest has less: of two
in doubt one mostly is right, and every other of those so added is.
"""
_BARE = 2
"""Words of a phrase that only names its topic: "North Korea"."""


@dataclass(frozen=True, slots=True)
class TopicQuestion:
    """What there is to choose from for an encounter: the phrases, the features of each, and what the rules propose."""

    options: list[TopicOption]
    features: list[list[str]]
    rules: list[Topic]

    def answer(self) -> tuple[Topic, ...]:
        """The likeliest phrases, none of them within another; what the rules propose where nothing was learned."""
        sums = sums_of("topic", self.features)
        if not any(sums):
            return tuple(self.rules)
        chosen: list[Topic] = []
        least = FIRST
        for at in sorted(range(len(sums)), key=lambda at: (-sums[at], at)):
            if len(chosen) == MAX_TOPICS or sums[at] < least:
                break
            topic = self.options[at].topic
            if not any(_overlap(topic, other) for other in chosen):
                least = SECOND if not chosen and sums[at] < SURE else FURTHER
                chosen.append(topic)
        return _each_once(chosen)


def topic_question(found: Found, proposed: Sequence[Proposed], phrases: Phrases) -> TopicQuestion:
    """The phrases that may be topics of an encounter."""
    options = topic_options(found, proposed, phrases)
    company = Company(found, phrases, len(proposed))
    features = [list(topic_features(option, company)) for option in options]
    return TopicQuestion(options, features, [one.topic for one in proposed])


def _overlap(topic: Topic, other: Topic) -> bool:
    mine, theirs = (topic.text or "").lower(), (other.text or "").lower()
    return mine in theirs or theirs in mine


def _each_once(topics: Sequence[Topic]) -> tuple[Topic, ...]:
    """Each topic of the taxonomy once: "nerve agents" and "chemical weapons" are one."""
    kept: list[Topic] = []
    for topic in topics:
        again = next((i for i, other in enumerate(kept) if _is_the_same(topic, other)), None)
        if again is None:
            kept.append(topic)
        else:
            kept[again] = _fuller(kept[again], topic)
    return tuple(kept)


def _is_the_same(topic: Topic, other: Topic) -> bool:
    """Whether both are of one topic of the taxonomy."""
    return topic.id is not None and topic.id == other.id


def _fuller(first: Topic, second: Topic) -> Topic:
    """Of two phrases of one topic the likelier, unless it is a bare name or noun and the other says what of it."""
    said, more = (len((topic.text or "").split()) for topic in (first, second))
    return second if said <= _BARE and more > said + _BARE else first
