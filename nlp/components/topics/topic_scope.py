"""How far the text after an encounter speaks of it: up to the next encounter of others."""

from bisect import bisect_right
from collections import defaultdict

from spacy.tokens import Doc, Span, Token

from nlp.components.encounters.found import Found, sentences
from nlp.components.text.lead import is_news
from nlp.components.topics.topic_asides import is_aside, is_over
from nlp.components.topics.topic_labels import is_marked
from nlp.components.topics.topic_parties import is_embedded

AFTERMATH = 5
BEFORE = 2
LONGEST_NUMBER = 4
ARCHIVED = "FILE"
"""What a caption opens with whose picture is older than the text around it."""


class Scope:
    """The sentences of a document, and the encounters told in each otherwise than by the way."""

    def __init__(self, doc: Doc) -> None:
        self._doc = doc
        self._sentences: list[Span] = list(doc.sents)
        self._starts = [sentence.start for sentence in self._sentences]
        self._told_at: dict[int, list[Found]] = defaultdict(list)
        for found in doc._.encounters:
            triggers = [t.trigger for t in found.tellings]
            asides = {self._number(trigger.i) for trigger in triggers if is_aside(trigger)}
            for number in {self._number(trigger.i) for trigger in triggers} - asides:
                self._told_at[number].append(found)

    def aftermath(self, found: Found) -> list[Span]:
        """Where the agenda is told; nowhere for an encounter that is mentioned by the way."""
        by_the_way = all(self._is_by_the_way(telling.trigger, found) for telling in found.tellings)
        if by_the_way and not is_news(self._doc, found.tellings):
            return []
        if self._doc[sentences(found)[0].start].text == ARCHIVED:
            return []
        return self.following(found, AFTERMATH)

    def following(self, found: Found, most: int) -> list[Span]:
        """At most `most` sentences after the first telling, those that tell of the encounter itself left out."""
        mine = {self._number(telling.trigger.i) for telling in found.tellings}
        after: list[Span] = []
        for number in range(min(mine) + 1, len(self._sentences)):
            if len(after) == most or any(not shares_sides(found, other) for other in self._told_at.get(number, ())):
                break
            if is_marked(self._sentences[number]):
                break
            if number not in mine and not _is_bare_number(self._sentences[number]):
                after.append(self._sentences[number])
        return after

    def around(self, found: Found) -> list[Span]:
        """The sentences right before and after the first telling that tell of no other encounter."""
        first = min(self._number(telling.trigger.i) for telling in found.tellings)
        return [
            self._sentences[number]
            for number in (first - 1, first + 1)
            if 0 <= number < len(self._sentences) and not self._told_at.get(number)
        ]

    def before(self, found: Found, *, through: bool = False) -> list[Span]:
        """The sentences right before the first telling, the nearest first, up to those of others.

        They are of its paragraph, or with `through` of any.
        """
        first = min(self._number(telling.trigger.i) for telling in found.tellings)
        near: list[Span] = []
        for number in range(first - 1, max(first - 1 - BEFORE, -1), -1):
            sentence = self._sentences[number]
            of_others = any(not shares_sides(found, other) for other in self._told_at.get(number, ()))
            if of_others or (not through and sentence[-1].is_space and "\n" in sentence[-1].text):
                break
            near.append(sentence)
        return near

    def _is_by_the_way(self, trigger: Token, found: Found) -> bool:
        """Unless the news of its sentence is another encounter of the same sides: "is chaired with his counterpart"."""
        if not is_embedded(trigger):
            return False
        beside = self._told_at.get(self._number(trigger.i), [])
        return is_over(trigger) or not any(other is not found and shares_sides(found, other) for other in beside)

    def _number(self, token: int) -> int:
        return bisect_right(self._starts, token) - 1


def _is_bare_number(sentence: Span) -> bool:
    """What the parse takes for a sentence before the item of a communique: "3."."""
    return len(sentence) <= LONGEST_NUMBER and not any(token.is_alpha for token in sentence)


def shares_sides(found: Found, other: Found) -> bool:
    """Whether two sides of one encounter are at the other, so that the agenda told of one may be that of both."""
    mine, theirs = ({part.actor.country or part.actor.id for part in one.parts} for one in (found, other))
    return found is other or len(mine & theirs) > 1
