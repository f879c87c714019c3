"""Who stands in one list with those a classifier chose: "welcomed A, B and C" is of all three or of none."""

from nlp.components.frames.casting import Casting
from nlp.components.frames.syntax import conjuncts
from nlp.components.tellings.telling import Part, Telling


def complete_lists(telling: Telling, casting: Casting) -> None:
    """Add the people of each list of which at least one takes part, in his role."""
    known = {part.actor.id for part in telling.parts}
    for part in list(telling.parts):
        head = telling.trigger.doc[part.token]
        if part.token < 0 or part.actor.kind != "person":
            continue
        while head.dep_ == "conj" and head.head.i < head.i:
            head = head.head
        if head == telling.trigger or head.is_ancestor(telling.trigger):
            continue
        for other in casting.parts(conjuncts(head)):
            if other.actor.kind == "person" and other.actor.id not in known:
                telling.parts.append(Part(other.actor, part.role, other.token))
                known.add(other.actor.id)
