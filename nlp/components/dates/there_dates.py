"""The days of what was done on a dated journey: "paid a visit to Moscow last week, where he held talks"."""

from spacy.tokens import Token

from nlp.components.frames.syntax import governor
from nlp.components.tellings.telling import SETTLED, Telling


def date_there(together: list[Telling]) -> None:
    """Give the days of a journey told in a sentence to what a relative clause says was done there."""
    for telling in together:
        clause = _clause_of_place(telling.trigger) if telling.when is None else None
        if clause is None:
            continue
        for journey in together:
            same = journey.status in SETTLED and telling.status in SETTLED
            if journey.type == "visit" and journey.when is not None and same and _is_over(journey, clause):
                telling.when = journey.when


def _clause_of_place(trigger: Token) -> Token | None:
    """The verb of the clause opened by "where" or "during which" that the trigger stands in."""
    for node in (trigger, *trigger.ancestors):
        if node.dep_ in ("relcl", "advcl", "ccomp") and node.pos_ in ("VERB", "AUX"):
            opening = {t.lower_ for t in node.lefts} | {o.lower_ for p in node.lefts for o in p.children}
            return node if opening & {"where", "which"} else None
    return None


def _is_over(journey: Telling, clause: Token) -> bool:
    verb = journey.trigger if journey.trigger.pos_ == "VERB" else governor(journey.trigger)[0]
    return journey.trigger.is_ancestor(clause) or (verb is not None and verb.is_ancestor(clause))
