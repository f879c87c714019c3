"""What is told as some days, weeks or months before: "the call came days after she visited Kathmandu"."""

from spacy.tokens import Token

from nlp.components.dates.dated import Dated

_AMOUNTS = frozenset({"days", "weeks", "months", "years", "decades"})


def is_vaguely_before(trigger: Token) -> bool:
    """Whether the clause or phrase of a trigger is opened by such an amount and "after", which give it no day.

    Neither is it of the day of what came after it, nor of that of the news.
    """
    return _phrase(trigger) is not None


def is_of_what_came_later(dated: Dated, trigger: Token) -> bool:
    """ "Days after he met Biden, he received Ruto on Tuesday": a day that the phrase of the trigger does not hold."""
    phrase = _phrase(trigger)
    return phrase is not None and phrase != dated.head and not phrase.is_ancestor(dated.head)


def _phrase(trigger: Token) -> Token | None:
    """What "after" opens: the verb of its clause, or "after" itself before a noun."""
    for node in (trigger, *trigger.ancestors):
        marks = [node] if node.dep_ == "prep" else [c for c in node.lefts if c.dep_ == "mark"]
        for mark in marks:
            if mark.lower_ == "after" and mark.i > mark.sent.start and _is_amount(mark.nbor(-1)):
                return node
    return None


def _is_amount(word: Token) -> bool:
    """ "Days", "just weeks", but not "two days" or "a few weeks", which are counted."""
    number = word.i > word.sent.start and (word.nbor(-1).pos_ in ("NUM", "ADJ") or word.nbor(-1).lower_ == "several")
    return word.lower_ in _AMOUNTS and not number
