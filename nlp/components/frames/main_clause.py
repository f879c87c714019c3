"""The side of talks that the clause over theirs names: "Hamas left Cairo after talks with Egyptian officials ended"."""

from spacy.tokens import Token

from nlp.components.frames.casting import Casting
from nlp.components.frames.noun_frame import NounFrame
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import children, prepositional
from nlp.components.frames.verb_arguments import undergoers
from nlp.components.tellings.event_words import words

_OPENING = frozenset({"after", "as", "before", "once", "since", "until", "when", "while"})
_GOING = frozenset({"break", "collapse", "conclude", "end", "fail", "falter", "finish", "go", "stall", "wrap"})


def add_from_main_clause(frame: NounFrame, noun: Token, verb: Token, casting: Casting) -> None:
    """Add who does what the main clause tells to talks of which the clause below it names those they are "with".

    "Warned Moscow after talks with Kyiv failed" leaves open who talked, since it names a third.
    """
    timed = any(c.lower_ in _OPENING for c in children(verb, "mark", "advmod"))
    told = verb.lemma_ in _GOING or verb.lemma_ in words("arranging")
    if verb.dep_ != "advcl" or not (timed and told) or noun.dep_ != "nsubj":
        return
    beside, main = {t.i for t in prepositional(noun, "with")}, verb.head
    if not frame.parts or not all(part.token in beside for part in frame.parts):
        return
    if any(casting.acts(p) for p in casting.parts([*undergoers(main), *prepositional(main, "against", "to", "with")])):
        return
    frame.open_with([part for part in casting.parts(subjects(main)) if casting.acts(part)])
