"""Offices for people: "the Chinese foreign minister", "the presidents of Russia and Turkey"."""

from dataclasses import dataclass

from nlp.knowledge.base import KnowledgeBase
from nlp.questions.vocabulary import meaning


@dataclass(frozen=True, slots=True)
class Office:
    """Offices of one actor each, as worded; `names_holder` where the words name who holds it as well."""

    wordings: tuple[str, ...]
    names_holder: bool = False


def office_in(base: KnowledgeBase, words: list[str]) -> Office | None:
    """The offices that exactly these words name, or None."""
    if len(words) < 2 or words[-1].lower() in ("of", "the", "and"):
        return None
    plain = [word for word in words if word != "'s"]
    return _of_one(base, plain) or _of_two(base, plain)


def _of_one(base: KnowledgeBase, words: list[str]) -> Office | None:
    text = " ".join(words)
    if base.exact(text):
        return None
    phrase = base.parse_office(text)
    if phrase is None or not phrase.office or phrase.former or _is_plural(base, phrase.wording):
        return None
    if not phrase.name:
        return Office((text,)) if phrase.actor is not None else None
    is_name = all(word[:1].isupper() and not meaning(word.lower()) for word in phrase.name.split())
    known = is_name and (base.exact(phrase.name) or base.surname(phrase.name))
    return Office((text,), names_holder=True) if known else None


def _is_plural(base: KnowledgeBase, wording: str) -> bool:
    """Whether several holders are meant: "Chinese leaders"."""
    last = wording.split()[-1]
    return last.endswith("s") and base.offices.office_class(last.removesuffix("s")) is not None


def _of_two(base: KnowledgeBase, words: list[str]) -> Office | None:
    """ "The presidents of Russia and Turkey", "the Chinese and Russian foreign ministers"."""
    lower = [word.lower() for word in words]
    if "and" not in lower[1:-1]:
        return None
    joint = lower.index("and", 1)
    if "of" in lower[1:joint]:
        of = lower.index("of", 1)
        head = " ".join([*words[: of - 1], words[of - 1].removesuffix("s")])
        wordings = [f"{head} of {' '.join(owner)}" for owner in (words[of + 1 : joint], words[joint + 1 :])]
    else:
        second = " ".join([*words[joint + 1 : -1], words[-1].removesuffix("s")])
        phrase = base.parse_office(second)
        if phrase is None or phrase.actor is None or not phrase.office or words[-1] == words[-1].removesuffix("s"):
            return None
        wordings = [f"{' '.join(words[:joint])} {phrase.wording}", second]
    singles = [_of_one(base, wording.split()) for wording in wordings]
    if any(single is None or single.names_holder for single in singles):
        return None
    return Office(tuple(wordings))
