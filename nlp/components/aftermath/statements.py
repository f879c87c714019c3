"""What those who met said in or after an encounter: quoted and reported speech, put to the encounter it goes with."""

from typing import TypeVar

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc, Token

from nlp.components.aftermath.outcomes import outcomes
from nlp.components.aftermath.reporting import reported
from nlp.components.aftermath.speech import Speech, speeches
from nlp.components.aftermath.transcript import turns
from nlp.components.aftermath.vicinity import Vicinity, is_of_another_time, takes_part
from nlp.components.encounters.found import Found, Result, Said
from nlp.components.frames.casting import Casting
from nlp.components.frames.syntax import children
from nlp.components.names.vocabulary import words
from nlp.components.tellings.telling import SETTLED
from nlp.components.text.quotations import quotations

Stretch = TypeVar("Stretch", Said, Result)


@Language.component("diplograph_statements")
def statements(doc: Doc) -> Doc:
    """Set `said` and `results` of the encounters that took place."""
    encounters: list[Found] = doc._.encounters or []
    if not any(found.status in SETTLED for found in encounters):
        return doc
    vicinity, casting = Vicinity(doc, encounters), Casting(doc)
    quoted = quotations(vicinity.text)
    said = list(reported(doc, casting, _verbs_of_saying(doc), quoted))
    for speech in speeches(doc, vicinity.text, said, quoted):
        found = _encounter_of(speech, vicinity)
        if found is not None:
            found.said.append(Said(speech.reported.speaker, speech.start, speech.end, speech.direct))
    for turn in turns(casting, vicinity):
        turn.found.said.append(Said(turn.speaker, turn.start, turn.end, True))
    outcomes(doc, vicinity, casting, quoted)
    for found in encounters:
        found.said, found.results = _outermost(found.said), _outermost(found.results)
    return doc


def _verbs_of_saying(doc: Doc) -> list[int]:
    """The tokens that may report speech, in text order."""
    strings = doc.vocab.strings
    lemmas, forms = doc.to_array("LEMMA"), doc.to_array("LOWER")
    says = np.isin(lemmas, [strings[word] for word in words("statements", "reporting")])
    surely = np.isin(forms, [strings[word] for word in ("according", *words("statements", "unmistakable"))])
    return [int(i) for i in np.flatnonzero(says | surely)]


def _encounter_of(speech: Speech, vicinity: Vicinity) -> Found | None:
    """The encounter that words go with; None where it is not clear which, or whether they go with one at all."""
    verb, speaker = speech.reported.verb, speech.reported.speaker.id
    own = sorted({vicinity.sentence(verb.i), *_sentences(speech, vicinity)})
    told = [found for s in range(own[0], own[-1] + 1) for found in vicinity.told.get(s, ())]
    pointed = [found for found in told if _points_at(verb, vicinity.triggers(found, vicinity.sentence(verb.i)))]
    fitting = _fitting(pointed or told, speaker)
    if not pointed and all(_tells_within(found, speech, own, vicinity) for found in told):
        fitting = _by_occasion(verb, speaker, vicinity) or _fitting(vicinity.just_before(own[0]), speaker) or fitting
    if len(fitting) != 1 or is_of_another_time(verb, fitting[0]):
        return None
    return None if _is_elsewhere(verb) and not pointed else fitting[0]


def _sentences(speech: Speech, vicinity: Vicinity) -> list[int]:
    span = vicinity.doc.char_span(speech.start, speech.end, alignment_mode="expand")
    return [] if span is None else [vicinity.sentence(span.start), vicinity.sentence(span.end - 1)]


def _fitting(encounters: list[Found], speaker: str) -> list[Found]:
    """Those that took place with the speaker, each once."""
    held = [found for found in encounters if found.status in SETTLED and takes_part(found, speaker)]
    return list({id(found): found for found in held}.values())


def _points_at(verb: Token, triggers: list[Token]) -> bool:
    """Whether the verb of saying has the telling for its circumstance: "said after talks", "said on meeting X"."""
    earlier = words("statements", "earlier")
    adjuncts = [c for c in children(verb, "prep", "advcl") if c.lower_ not in earlier]
    return any(adjunct == t or adjunct.is_ancestor(t) for adjunct in adjuncts for t in triggers)


def _tells_within(found: Found, speech: Speech, own: list[int], vicinity: Vicinity) -> bool:
    """Whether an encounter is told here in what is said alone, so that it is what the words are about."""
    here = [trigger for s in range(own[0], own[-1] + 1) for trigger in vicinity.triggers(found, s)]
    return all(speech.start <= trigger.idx < speech.end for trigger in here)


def _by_occasion(verb: Token, speaker: str, vicinity: Vicinity) -> list[Found]:
    """ "said after the talks", "at a joint news conference": the only encounter of the speaker in the document."""
    for prep in children(verb, "prep"):
        for noun in children(prep, "pobj"):
            if prep.lower_ not in words("statements", "pointing") or noun.lemma_ not in words(
                "statements", "occasions"
            ):
                continue
            press = noun.lemma_ in words("statements", "press_occasions")
            if not press or any(c.lower_ == "joint" for c in noun.children):
                return vicinity.held_with(speaker)
    return []


def _is_elsewhere(verb: Token) -> bool:
    """ "said in an interview", "told Congress": words that were spoken on another occasion."""
    nouns = [o for prep in children(verb, "prep") for o in children(prep, "pobj")] + children(verb, "dobj", "dative")
    nouns += [verb.head] if verb.dep_ == "relcl" else []
    return any(noun.lemma_.lower() in words("statements", "elsewhere") for noun in nouns)


def _outermost(found: list[Stretch]) -> list[Stretch]:
    """In text order, without what stands within another."""
    kept: list[Stretch] = []
    for each in sorted(found, key=lambda stretch: (stretch.start, -stretch.end)):
        if not kept or each.start >= kept[-1].end:
            kept.append(each)
    return kept
