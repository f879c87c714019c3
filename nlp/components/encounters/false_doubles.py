"""Claims that a fact check calls false, of an encounter that did come about: what is false is how they tell of it."""

from collections.abc import Sequence

from spacy.tokens import Doc

from nlp.components.encounters.found import Found


def without_false_doubles(doc: Doc, encounters: Sequence[Found]) -> list[Found]:
    """The encounters without those that a false claim alone tells of, if the rest of the text tells of them, too."""
    if not doc._.false_claims:
        return list(encounters)
    claimed = [found for found in encounters if all(_is_claimed(doc, t.trigger.idx) for t in found.tellings)]
    true = [found for found in encounters if found not in claimed]
    return [found for found in encounters if found not in claimed or not any(_are_one(found, t) for t in true)]


def _is_claimed(doc: Doc, offset: int) -> bool:
    return any(start <= offset < end for start, end in doc._.false_claims)


def _are_one(claimed: Found, true: Found) -> bool:
    """Whether all whom the claim names took part, and it gives no other day."""
    same = {p.actor.id for p in claimed.parts} <= {p.actor.id for p in true.parts}
    days = claimed.when is None or true.when is None or claimed.when.edtf == true.when.edtf
    return claimed.type == true.type and same and days
