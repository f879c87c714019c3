"""Two people who share a family name that is written once: "Donald and Melania Trump"."""

from spacy.tokens import Token

from nlp.components.names.name_map import NameMap
from nlp.components.names.vocabulary import given_name_genders
from nlp.knowledge.names import fold

_WHOLE = 2  # words


def add_couples(found: NameMap) -> None:
    """Name the first of each couple in full: a man's name before a woman's, or a woman's before a man's."""
    names = [name for name in found.names() if name.kind == "person"]
    families = {name.text.split()[-1] for name in names if " " in name.text}
    for name in names:
        first, words = name.start - 2, name.text.split()
        if len(words) == _WHOLE and first >= 0 and found.doc[first + 1].lower_ in ("and", "&"):
            given = found.doc[first]
            if given.text not in families and _are_couple(given.text, words[0]) and not _is_joined(given):
                _name(found, first, f"{given.text} {words[-1]}")


def _are_couple(first: str, second: str) -> bool:
    genders = given_name_genders()
    return {genders.get(fold(first)), genders.get(fold(second))} == {"m", "f"} and first[0].isupper()


def _is_joined(given: Token) -> bool:
    """Whether the name goes on to the left: "Jair and Michelle", not "Abdullah Jair and Michelle"."""
    return given.i > 0 and given.nbor(-1).text[0].isupper() and not given.is_sent_start


def _name(found: NameMap, i: int, whole: str) -> None:
    taken = found.taken[i]
    if taken is None and found.free(i):
        found.add(i, i + 1, "person", text=whole)
    elif taken is not None and taken.kind == "person" and taken.end - taken.start == 1:
        taken.text = whole
