"""The names of the knowledge base as phrases in a text: countries, nationalities, capitals, bodies and people."""

from dataclasses import replace
from itertools import islice, pairwise

from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc

from nlp.components.names.halves import halves, whole_names
from nlp.components.names.parts_of_names import is_part_of_other_name
from nlp.components.names.phrases import Phrase
from nlp.components.names.senses import senses_by_surface
from nlp.components.names.states_of_one_name import is_of_several, state_meant
from nlp.knowledge.base import knowledge_base

_AT_ONCE = 1_000


class Lexicon:
    """All phrases, compiled for the tokenizer of one pipeline."""

    def __init__(self, nlp: Language) -> None:
        self.senses = senses_by_surface()
        self._matcher = PhraseMatcher(nlp.vocab, attr="ORTH")
        surfaces = iter(self.senses)
        # One call for all would hold up every other thread for long.
        while some := list(islice(surfaces, _AT_ONCE)):
            self._matcher.add("known", [nlp.make_doc(surface) for surface in some])

    def phrases(self, doc: Doc) -> list[Phrase]:
        """The longest phrases of the document that mean what they say, none overlapping, in text order."""
        found = [phrase for phrase in self._longest(doc) if not is_part_of_other_name(doc, phrase)]
        found = self._with_shared_nouns(doc, _told_apart(doc, found))
        named = ((i, knowledge_base().country(code)) for i, code in (*halves(doc, found), *whole_names(doc, found)))
        found += [Phrase(i, i + 1, "country", c.known.country, c.known) for i, c in named if c is not None]
        return sorted(found, key=lambda p: p.start)

    def _with_shared_nouns(self, doc: Doc, found: list[Phrase]) -> list[Phrase]:
        """ "Greek and Turkish Cypriots": the first are Greek Cypriots, and no Greeks."""
        told = list(found)
        for at, (first, second) in enumerate(pairwise(found)):
            joined = first.kind == "nationality" and second.start == first.end + 1 and doc[first.end].lower_ == "and"
            if not joined or second.end - second.start == 1:
                continue
            whole = f"{doc[first.start : first.end].text} {doc[second.start + 1 : second.end].text}"
            sense = self.senses.get(whole) or self.senses.get(whole.removesuffix("s"))
            if sense is not None:
                told[at] = replace(first, kind=sense.kind, country=sense.country, known=sense.known)
        return told

    def _longest(self, doc: Doc) -> list[Phrase]:
        spans = sorted(((start, end) for _, start, end in self._matcher(doc)), key=lambda s: (s[0] - s[1], s[0]))
        text = doc.text
        taken: set[int] = set()
        chosen: list[Phrase] = []
        for start, end in spans:
            if any(i in taken for i in range(start, end)):
                continue
            surface = text[doc[start].idx : doc[end - 1].idx + len(doc[end - 1].text)]
            sense = self.senses.get(surface)
            if sense is not None:
                taken.update(range(start, end))
                chosen.append(Phrase(start, end, sense.kind, sense.country, sense.known))
        return sorted(chosen, key=lambda p: p.start)


def _told_apart(doc: Doc, found: list[Phrase]) -> list[Phrase]:
    """The phrases, those that several states are called by as of the one that the text names otherwise."""
    surfaces = [doc[phrase.start : phrase.end].text for phrase in found]
    if not any(map(is_of_several, surfaces)):
        return found
    named = [p.country for p, surface in zip(found, surfaces, strict=True) if p.country and not is_of_several(surface)]
    return [_meant(phrase, surface, named) for phrase, surface in zip(found, surfaces, strict=True)]


def _meant(phrase: Phrase, surface: str, named: list[str]) -> Phrase:
    code = state_meant(surface, named) if phrase.kind in ("country", "nationality") else None
    country = knowledge_base().country(code) if code is not None and code != phrase.country else None
    return phrase if country is None else replace(phrase, country=code, known=country.known)
