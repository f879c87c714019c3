"""Names that open the turns of interviews, in capitals or not, which taggers miss: "SAMUEL ABLAKWA: He told me"."""

import re

from spacy.tokens import Span

from nlp.components.names.name_map import NameMap
from nlp.components.names.phrases import Phrase
from nlp.components.names.vocabulary import heads, honorifics
from nlp.components.text.turns import interview_turns
from nlp.knowledge.base import knowledge_base
from nlp.knowledge.names import fold

_MOST = 5
_FEWEST, _LONGEST = 2, 3
"""Words of a full name."""
_LETTERS = re.compile(r"(?:[A-ZÀ-Þ]\.[ -]?){2,4}")
_BEFORE_FIELDS = frozenset({"for", "of"})
_OF_OFFICES = frozenset({"deputy", "foreign", "prime", "secretary", "the", "vice"})


def add_turn_names(found: NameMap) -> None:
    """Make people of the labels of turns in capitals: of several words, or the last of those said before."""
    families: dict[str, str] = {}
    initials: dict[str, str] = {}
    for turn in interview_turns(found.doc.text):
        span = found.doc.char_span(turn.start, turn.end, alignment_mode="expand")
        if span is None or turn.asks or turn.answers:
            continue
        if _LETTERS.fullmatch(span.text):
            if (full := initials.get(_first_letters(span.text))) is not None:
                found.add(span.start, span.end, "person", text=full)
            continue
        initials.setdefault(_first_letters(span.text), span.text)
        if not span.text.isupper():
            if _is_full_name(found, span):
                found.add(span.start, span.end, "person")
            continue
        start = _behind_office(span)
        name = found.doc[start : span.end].text.title()
        words = name.split()
        if not 1 <= len(words) <= _MOST or any(found.taken[start : span.end]):
            continue
        known = [k for k in knowledge_base().exact(name) if k.kind == "person"] if len(words) > 1 else []
        phrase = Phrase(start, span.end, "person", known[0].country, known[0]) if len(known) == 1 else None
        if start == span.start and len(words) == 1 and fold(name) not in families:
            continue
        families[fold(words[-1])] = words[-1]
        found.add(start, span.end, "person", phrase, text=known[0].name if phrase else name)


def _is_full_name(found: NameMap, label: Span) -> bool:
    """ "Ana Ruiz": whether a label that nothing else is known of is a name in two or three capitalised words."""
    plain = all(token.is_alpha and token.is_title and not _is_office(token.lower_) for token in label)
    taken = any(found.taken[label.start : label.end]) or any(found.cover[label.start : label.end])
    return _FEWEST <= len(label) <= _LONGEST and plain and not taken


def _first_letters(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isalpha()).upper()


def _behind_office(label: Span) -> int:
    """Where the name begins in "FEDERAL CHANCELLOR SCHOLZ" and "SECRETARY OF STATE BLINKEN": behind the last office."""
    start = next((t.i + 1 for t in reversed(label) if _is_office(t.lower_)), label.start)
    if start > label.start and start + 2 < label.end and label.doc[start].lower_ in _BEFORE_FIELDS:
        start += 2
    return start


def _is_office(word: str) -> bool:
    return word in heads() or word in honorifics() or word in _OF_OFFICES
