"""Who meets the one person an encounter is told of with: the one that the sentence before is about.

"Ruiz left for Tokyo on Monday. A meeting with the prime minister is planned": what is set, held or put off leaves out
who does it. So does "the programme includes a meeting with X".
"""

from collections.abc import Iterator, Sequence

from spacy.tokens import Span, Token

from nlp.components.actors.actors import Actor, ActorMention, is_spokesman
from nlp.components.frames.casting import Casting
from nlp.components.frames.noun_frame import NounFrame
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import FINITE, SUBJECTS, children, governor, prepositional
from nlp.components.tellings.event_words import Trigger, words
from nlp.components.tellings.telling import Part

_REACH = 2  # sentences
_PROGRAMMES = frozenset({"agenda", "itinerary", "program", "programme", "schedule", "stay", "tour", "trip", "visit"})
_INCLUDING = frozenset({"comprise", "feature", "foresee", "have", "include", "provide"})
_ACTS = ("country", "person")


def add_other_side(frame: NounFrame, noun: Token, word: Trigger, casting: Casting) -> None:
    """Add whom the text is about to a noun's frame that has but the person behind the noun: "talks with X are due"."""
    if word.frame != "encounter" or word.type == "visit" or not frame.parts:
        return
    others = [part.actor for part in frame.parts]
    if any(p.actor.kind != "person" or p.token <= noun.i for p in frame.parts):
        return
    if not (_is_arranged(noun) if len(others) == 1 else _are_all_with(frame, noun)) or _others_in(
        noun.sent, others, casting
    ):
        return
    doer = next(_doers_before(noun, others, casting), None)
    if doer is not None:
        frame.open_with([Part(doer)])


def _are_all_with(frame: NounFrame, noun: Token) -> bool:
    """ "Talks with A and B turned on trade": who talked with both of them, the clause leaves out."""
    beside = {t.i for t in prepositional(noun, "with")}
    return governor(noun)[1] == "subject" and all(p.token in beside for p in frame.parts)


def _is_arranged(noun: Token) -> bool:
    """Whether the clause says of the encounter that it is set, takes place or is off, or of a programme that has it."""
    verb, relation = governor(noun)
    if verb is None:
        return False
    if relation == "object" and verb.lemma_ in _INCLUDING:
        return any(t.lemma_.lower() in _PROGRAMMES for t in subjects(verb))
    if verb.lemma_ == "be" and children(verb, "expl"):
        return relation == "object"
    return relation == "subject" and verb.lemma_ in words("arranging")


def _others_in(sentence: Span, known: Sequence[Actor], casting: Casting) -> bool:
    """Whether the sentence names anybody of another side who could be the one: a person, or a state as it acts."""
    for mention in casting.sentence_signs(sentence).mentions:
        for actor in mention.actors:
            if actor in known or (actor.country is not None and actor.country in {k.country for k in known}):
                continue
            if actor.kind == "person" or (actor.kind == "country" and mention.form != "name"):
                return True
    return False


def _doers_before(noun: Token, others: Sequence[Actor], casting: Casting) -> Iterator[Actor]:
    """Who does what the sentences before tell, the nearest first, if of another side; nobody where others speak."""
    sentence = noun.sent
    for _ in range(_REACH):
        if sentence.start == 0:
            return
        sentence = noun.doc[sentence.start - 1].sent
        mention = _subject_of(sentence, casting)
        if mention is None:
            continue
        actor = mention.actors[0]
        if is_spokesman(actor) or len(mention.actors) > 1:
            return
        if actor.kind == "person" and (actor.country or actor.id) not in {o.country or o.id for o in others}:
            yield actor


def _subject_of(sentence: Span, casting: Casting) -> ActorMention | None:
    """Who the main clause of a sentence says does something."""
    verb = sentence.root
    if verb.tag_ not in FINITE and not any(c.tag_ in FINITE for c in children(verb, "aux", "auxpass")):
        return None
    for subject in children(verb, *SUBJECTS):
        mention = casting.mention(subject)
        if mention is not None and mention.actors and mention.actors[0].kind in _ACTS:
            return mention
    return None
