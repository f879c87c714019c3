"""The days from a start until now that a perfect tells of: "has spoken with Berg twice since the vote on 3 May"."""

import datetime as dt
from dataclasses import replace

from spacy.tokens import Token

from nlp.components.dates.date_clauses import clause_verb
from nlp.components.dates.date_resolving import when_of
from nlp.components.dates.dated import Dated
from nlp.components.frames.syntax import children, governor
from nlp.components.tellings.telling import SETTLED, Telling
from nlp.dates import periods, resolve


def date_since(telling: Telling, here: list[Dated], published: dt.date | None) -> None:
    """Give an undated encounter the days from the date since which it came about up to publication.

    Its verb is a perfect that is not denied, or it is a stay without a verb, which goes on: "in Oslo since Monday".
    """
    if telling.when is not None or telling.status not in SETTLED or published is None:
        return
    for dated in here:
        since = _since(dated)
        if since is None or not _is_over(since, telling):
            continue
        first = resolve(dated.expression, published, "past")
        if first is not None and first.start <= published:
            telling.when = when_of(dated, replace(periods.span(first.start, published), basis=first.basis))
            telling.status = "ongoing" if telling.trigger.pos_ == "ADP" else telling.status
            return


def _since(dated: Dated) -> Token | None:
    """The "since" of a date, as its preposition or before the clause that it stands in."""
    before = dated.span.doc[dated.span.start - 1] if dated.span.start else None
    if before is not None and before.lower_ == "since" and before.dep_ == "prep":
        return before
    verb = clause_verb(dated.head)
    marks = [c for c in children(verb, "mark") if c.lower_ == "since"] if verb is not None else []
    return marks[0] if marks else None


def _is_over(since: Token, telling: Telling) -> bool:
    """Whether it is the verb of the telling that "since" belongs to, or the stay itself."""
    trigger = telling.trigger
    over = since.head.head if since.dep_ == "mark" else since.head
    if telling.type == "visit" and trigger.pos_ == "ADP" and trigger.i < since.i:
        return over in (trigger, trigger.head) and over.pos_ not in ("VERB", "AUX")
    verb = trigger if trigger.pos_ in ("VERB", "AUX") else governor(trigger)[0]
    stays = telling.type == "visit" and over.lemma_ == "be" and over.dep_ == "relcl" and trigger.is_ancestor(over)
    return (over == verb or stays) and _is_perfect(over) and not _is_beside(over, since)


def _is_beside(verb: Token, since: Token) -> bool:
    """ "Has spoken about Arica, under curfew since May": whether a phrase behind a comma leads to "since"."""
    commas = [t for t in verb.doc[verb.i : since.i] if t.text == ","]
    first = commas[-1].nbor() if commas else since
    return first != since and first.pos_ == "ADP"


def _is_perfect(verb: Token) -> bool:
    has = any(c.lemma_ == "have" for c in children(verb, "aux"))
    return has and verb.tag_ in ("VBN", "VBG") and not children(verb, "neg")
