"""Which token of a document is part of which name, while the names are being found."""

from spacy.tokens import Doc, Span

from nlp.components.names.capitalised_verbs import is_capitalised_verb
from nlp.components.names.institutions import Institution
from nlp.components.names.lexicon import Lexicon
from nlp.components.names.names import Name, NameKind
from nlp.components.names.phrases import POSSESSIVES, Phrase, covering
from nlp.components.names.portfolios import listed_portfolios
from nlp.components.names.vocabulary import table, words
from nlp.knowledge.romanization import is_syllabic

_BEFORE_SYLLABLE = 3
"""Tokens from a family name to the second syllable of the given name behind it."""
PARTICLES = frozenset(
    [
        "al",
        "el",
        "bin",
        "bint",
        "ibn",
        "abu",
        "abd",
        "de",
        "da",
        "del",
        "der",
        "van",
        "von",
        "la",
        "le",
        "di",
        "do",
        "dos",
        "du",
        "ben",
        "ter",
        "-",
    ]
)


class NameMap:
    """The names found so far: `taken` gives the name at each token, `cover` the phrase of the knowledge base."""

    def __init__(self, doc: Doc, lexicon: Lexicon) -> None:
        self.doc = doc
        self.phrases = lexicon.phrases(doc)
        self.cover = covering(self.phrases, len(doc))
        self.taken: list[Name | None] = [None] * len(doc)
        self.portfolios = listed_portfolios(doc)
        self._matters = {i for first, end in self.portfolios.items() for i in range(first, end)}

    def names(self) -> list[Name]:
        """All names in text order."""
        return list(dict.fromkeys(name for name in self.taken if name is not None))

    def add(
        self,
        start: int,
        end: int,
        kind: NameKind,
        phrase: Phrase | None = None,
        institution: Institution | None = None,
        text: str | None = None,
    ) -> None:
        """Make tokens `start:end` a name, unless one is there already; `text` if it is written otherwise elsewhere."""
        if start >= end or any(self.taken[start:end]):
            return
        if phrase is None and institution is None and start in self._matters:
            return  # "African Integration", of which somebody is minister
        name = Name(start, end, kind, text or self.doc[start:end].text, phrase, institution=institution)
        before = self.doc[start - 1].lower_ if start else ""
        before = "h.e." if start and self.doc[start - 1].text == "HE" else before
        if kind == "person" and before in table("titles")["honorifics"]:
            name.honorific = before
        self.taken[start:end] = [name] * (end - start)

    def free(self, i: int) -> bool:
        """Whether token `i` may become part of a person's name."""
        phrase = self.cover[i]
        unsaid = self.taken[i] is None and i not in self._matters
        return unsaid and (phrase is None or phrase.kind == "person")

    def trimmed(self, entity: Span) -> tuple[int, int]:
        """The bounds of the tagger's entity without articles, possessives, line ends and words that are never names."""
        start, end = entity.start, entity.end
        for token in entity:
            if (token.is_space and "\n" in token.text) or (
                token.i > start and self._breaks_name(token.i, entity.label_)
            ):
                end = token.i
                break
        dropped = words("actor_words", "not_names")
        while start < end and (
            self.doc[start].lower_ in ("the", "a", "an")
            or not self.doc[start].text[0].isalnum()
            or self.doc[start].text in dropped
        ):
            start += 1
        while end > start and (
            self.doc[end - 1].lower_ in POSSESSIVES
            or (not self.doc[end - 1].text[-1].isalnum() and self.doc[end - 1].text[-1] not in ".)")
            or self.doc[end - 1].text in dropped
        ):
            end -= 1
        return start, end

    def _breaks_name(self, i: int, label: str) -> bool:
        """Whether a name ends before this token: at a possessive, a plain word, or the hyphen that ends a headline."""
        token = self.doc[i]
        if label != "PERSON":
            return False
        plain = token.text[0].islower() and token.lower_ not in PARTICLES
        if token.lower_ in POSSESSIVES or (plain and not is_second_syllable(self.doc, i)):
            return True
        if is_capitalised_verb(token):
            return True
        return (
            token.text == "-"
            and i + 1 < len(self.doc)
            and (self.doc[i + 1].is_stop or self.doc[i + 1].text[0] in '‘“"')
        )


def is_second_syllable(doc: Doc, i: int) -> bool:
    """Whether token `i`, behind a hyphen, is the second syllable of a Korean or Chinese given name: "Sang-gyun", also
    where it is a word of English, "Hae-won"."""
    if i >= len(doc) or i < _BEFORE_SYLLABLE or not doc[i].is_lower or doc[i - 1].text != "-":
        return False
    family, first = doc[i - _BEFORE_SYLLABLE].text, doc[i - 2].text
    return family[0].isupper() and is_syllabic(f"{family} {first}-{doc[i].text}")
