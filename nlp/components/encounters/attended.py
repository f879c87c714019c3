"""Guesses that only say who opened, hosted, attended or was invited to a gathering: "opened the summit alongside X"."""

from nlp.components.encounters.found import Found
from nlp.components.tellings.event_words import words

_HOSTED, _INVITED = frozenset({"host"}), frozenset({"invitation", "invite"})


def without_attending(encounters: list[Found]) -> list[Found]:
    """The encounters without such guesses, whose words then are tellings of the gathering."""
    gatherings = [found for found in encounters if found.type == "gathering"]
    kept = []
    for found in encounters:
        whole = next((gathering for gathering in gatherings if _is_attending(found, gathering)), None)
        if whole is None:
            kept.append(found)
        else:
            whole.tellings = sorted([*whole.tellings, *found.tellings], key=lambda t: t.trigger.i)
    return kept


def _is_attending(found: Found, gathering: Found) -> bool:
    """Whether who is said to meet or travel takes part in a gathering of the sentence, and no other words say so."""
    if found.type not in ("meeting", "visit") or not all(t.learned for t in found.tellings):
        return False
    unnamed = found.type == "visit" and all(p.actor.kind != "organization" for p in gathering.parts)
    if any(t.paired for t in found.tellings) and not unnamed:
        return False
    attending = words("attended") | words("presence") | _HOSTED if found.type == "meeting" else _INVITED
    attending = attending | words("presence") if unnamed else attending  # "attended a forum on trade in Lima"
    told = all(t.trigger.lemma_ in attending for t in found.tellings)
    there = {t.trigger.sent.start for t in gathering.tellings} & {t.trigger.sent.start for t in found.tellings}
    return told and bool(there) and {p.actor.id for p in found.parts} <= {p.actor.id for p in gathering.parts}
