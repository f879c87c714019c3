"""Which encounter a sentence belongs to that tells of none itself: the one told just before, or the one pointed at."""

import datetime as dt
import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator

from spacy.tokens import Doc, Token

from nlp.components.encounters.found import Found
from nlp.components.names.vocabulary import words
from nlp.components.tellings.telling import SETTLED
from nlp.components.text.lead import is_background
from nlp.dates import find, resolve

NEXT = 1
"""Paragraphs after a telling in which the talk is still of its encounter."""
_BLANK_LINE, _LINE = re.compile(r"\n(?:[^\w\n]*\n)+"), re.compile(r"\n(?:[^\w\n]*\n)*")
"""Ends of paragraphs; a line without a word, such as one of asterisks, is none."""
_SUCCEEDING = dt.timedelta(days=1)


class Vicinity:
    """The sentences and paragraphs of a document, and the encounters told in each.

    `text` is the document's: spaCy puts it together anew whenever it is asked for.
    """

    def __init__(self, doc: Doc, encounters: list[Found]) -> None:
        self.doc, self.text = doc, doc.text
        self.starts = [sentence.start for sentence in doc.sents]
        self._triggers: dict[tuple[int, int], list[Token]] = defaultdict(list)
        self.told: dict[int, list[Found]] = defaultdict(list)
        news: dict[int, list[Found]] = defaultdict(list)
        for found in encounters:
            for trigger in (telling.trigger for telling in found.tellings):
                sentence = self.sentence(trigger.i)
                self._triggers[id(found), sentence].append(trigger)
                for listed in (self.told[sentence], *([] if is_background(trigger) else [news[sentence]])):
                    if found not in listed:
                        listed.append(found)
        self._news, self._news_at = news, sorted(news)
        self._held_with: dict[str, list[Found]] = defaultdict(list)
        for found in encounters:
            for actor_id in {part.actor.id for part in found.parts if found.status in SETTLED}:
                self._held_with[actor_id].append(found)
        end = _BLANK_LINE if _BLANK_LINE.search(self.text) else _LINE
        self._paragraphs = [match.end() for match in end.finditer(self.text)]

    def sentence(self, token: int) -> int:
        """The number of the sentence that a token stands in."""
        return bisect_right(self.starts, token) - 1

    def bounds(self, sentence: int) -> tuple[int, int]:
        """The first token of a sentence and the one after its last."""
        last = sentence + 1 == len(self.starts)
        return self.starts[sentence], len(self.doc) if last else self.starts[sentence + 1]

    def paragraph(self, sentence: int) -> int:
        """The number of the paragraph that a sentence begins in."""
        return bisect_right(self._paragraphs, self.doc[self.starts[sentence]].idx)

    def just_before(self, sentence: int) -> list[Found]:
        """The encounters of the last telling before a sentence, in its paragraph or the one before it.

        What is told as background ("briefed him on his talks with X") does not turn the talk to that encounter.
        """
        at = bisect_left(self._news_at, sentence) - 1
        if at < 0 or self.paragraph(sentence) - self.paragraph(self._news_at[at]) > NEXT:
            return []
        return self._news[self._news_at[at]]

    def triggers(self, found: Found, sentence: int) -> list[Token]:
        """The words of a sentence that tell of an encounter."""
        return self._triggers.get((id(found), sentence), [])

    def held_with(self, actor_id: str) -> list[Found]:
        """The encounters of the document that took place with an actor."""
        return self._held_with.get(actor_id, [])

    def near(self) -> Iterator[int]:
        """The sentences that tell of an encounter that took place, or that follow within reach, in text order."""
        for sentence in range(len(self.starts)):
            here = [*self.told.get(sentence, ()), *self.just_before(sentence)]
            if any(found.status in SETTLED for found in here):
                yield sentence


def takes_part(found: Found, actor_id: str) -> bool:
    """Whether the actor is one of those who met."""
    return any(part.actor.id == actor_id for part in found.parts)


def is_of_another_time(verb: Token, found: Found, ahead: bool = False) -> bool:
    """Whether the words beside a verb date it otherwise than the encounter: "said last year", "had agreed", a day.

    What is agreed for later (`ahead`) may have a later day.
    """
    earlier = words("statements", "earlier")
    if verb.dep_ != "ccomp" and verb.tag_ == "VBN" and any(c.lower_ == "had" for c in verb.children):
        return True
    return any(
        child.lower_ in earlier
        or any(token.lower_ in earlier for token in child.children)
        or (child.dep_ in ("npadvmod", "prep", "advmod") and _other_days(child, found, ahead))
        for child in verb.children
        if child.dep_ in ("npadvmod", "prep", "advmod")
    )


def _other_days(phrase: Token, found: Found, ahead: bool) -> bool:
    """Whether the phrase gives days, none of which is one of the encounter's or the day after it."""
    doc = phrase.doc
    if phrase.dep_ == "prep" and not any(c.ent_type_ == "DATE" for c in phrase.children):
        return False
    given = find(doc[phrase.left_edge.i : phrase.right_edge.i + 1].text)
    if not given or doc._.published is None:
        return False
    said = resolve(given[0], doc._.published, "future" if ahead else "past")
    if said is None or found.when is None:
        return said is not None and found.when is None
    first, last = dt.date.fromisoformat(found.when.start), dt.date.fromisoformat(found.when.end)
    return said.end < first or (not ahead and said.start > last + _SUCCEEDING)
