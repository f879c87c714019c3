"""Two of whom the same sentence says that they did not meet: "was abroad and did not see him"."""

from nlp.components.frames.casting import Casting
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import objects, prepositional
from nlp.components.status.negation import is_negated
from nlp.components.tellings.telling import Telling
from nlp.components.tellings.trigger_words import trigger_of


def are_said_not_to_meet(telling: Telling, casting: Casting) -> bool:
    """Whether one told as held is of just the two whom a negated verb of meeting has for subject and object."""
    if telling.type == "visit" or telling.status not in ("held", "ongoing"):
        return False
    told = {part.actor.id for part in telling.parts}
    if any(t.lower_ in ("nobody", "none") for t in objects(telling.trigger)):
        return True  # "then rang nobody"
    for verb in telling.trigger.sent:
        if verb.pos_ == "VERB" and is_negated(verb) and trigger_of(verb) is not None:
            doers = {p.actor.id for p in casting.parts(subjects(verb))}
            others = {p.actor.id for p in casting.parts([*objects(verb), *prepositional(verb, "with", "to")])}
            if doers & told and others & told and told <= doers | others:
                return True
    return False
