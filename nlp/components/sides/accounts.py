"""Whose account a short post is from, where its title is nothing but the name of the account: "Ana Ruiz, MFA 🇵🇪"."""

import re

from spacy.tokens import Doc, Span

from nlp.components.actors.actors import Actor
from nlp.components.actors.gathering import Gathered
from nlp.components.names.vocabulary import honorifics, office_nouns, words
from nlp.components.reference.office_holders import in_office
from nlp.knowledge.names import fold

_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")
_SYMBOL = re.compile("[^\x00-\x7f]")
_HANDLE = re.compile(r"\(?@\w+\)?")
_WORD = re.compile(r"[^\W\d_][\w.'’-]*")
_CODE = re.compile(r"(?:^|, )([A-Z]{2}) ")
_NETWORK = r"(?:X|Twitter|Facebook|Instagram|Telegram|LinkedIn|Threads|Truth Social|Bluesky|Mastodon)"
_MEDIUM = re.compile(
    rf"(?:\s+(?:on|via)|\s*[/|(–—-])\s*{_NETWORK}\b\)?|(?<=\w)\s*[/|(–—-]\s*(?:official|posts?)\b\)?",
    re.IGNORECASE,
)
"""What a title says of the network behind a name: "on X", "/ Official (Telegram)", "- post"."""
_LONGEST_POST = 120
_LONGEST_OF_NETWORK = 400
_FEWEST, _MOST = 2, 4
_FIRST_PERSON = frozenset({"i", "me", "my", "our", "us", "we"})


def account_owner(doc: Doc, gathered: Gathered, title: str | None) -> Actor | None:
    """Who writes a post: the one person whose name, with an office or a flag at most, is all its title.

    The text must read as a post does or the title name a network, and nobody of that name be told of. A country is
    the tables', that of the first flag, or that of the code before a ministry.
    """
    bare = _MEDIUM.sub("", title or "").strip()
    on_network = bare != (title or "").strip()
    title = bare
    if not title or len(doc) > (_LONGEST_OF_NETWORK if on_network else _LONGEST_POST):
        return None
    flags = [*map(_country_of, _FLAG.findall(title)), *map(_country_of, _FLAG.findall(doc.text))]
    name = _name_in(title) or (_known_at_end(title, gathered) if on_network else None)
    if name is None or not (flags or on_network or "@" in title or _reads_as_post(doc)):
        return None
    if any(fold(token.text) == fold(name).split()[-1] for token in doc):
        return None
    entries = [known for known in gathered.base.exact(name) if known.kind == "person"]
    if len(entries) == 1:
        return in_office(gathered, entries[0].id)
    code = _CODE.search(title)
    country = (code[1] if code else None) or next(iter(flags), None)
    actor = gathered.own("person", name, country if country and gathered.base.country(country) else None)
    actor.title = actor.title or _office_in(title)
    return actor


def owner_named(post: Span, gathered: Gathered, line: str) -> str | None:
    """The name that a line above a post is, if the post reads as one and tells of nobody of that name."""
    name = _name_in(line)
    if name is None or len(post) > _LONGEST_OF_NETWORK or not _reads_as_post(post):
        return None
    return None if any(fold(token.text) == fold(name).split()[-1] for token in post) else name


def flag_country(text: str, gathered: Gathered) -> str | None:
    """The country of the first flag in a text."""
    code = next(map(_country_of, _FLAG.findall(text)), None)
    return code if code and gathered.base.country(code) else None


def _name_in(title: str) -> str | None:
    """The name that a title is, without flag, handle, and office before or behind it; None if it is something else."""
    bare = _HANDLE.sub(" ", _FLAG.sub(" ", title)).split(",")[0]
    found = [word for word in _WORD.findall(bare) if not _is_office(word)]
    if not _FEWEST <= len(found) <= _MOST or any(word.lower() in words("titles", "account_bodies") for word in found):
        return None
    if not all(word[0].isupper() or word in ("al", "bin", "da", "de", "van", "von") for word in found):
        return None
    rest = re.sub(r"[\s().|·•-]", "", _WORD.sub("", bare))
    return " ".join(found) if not re.search(r"[\w:;?!&/#\"]", rest) else None


def _known_at_end(title: str, gathered: Gathered) -> str | None:
    """Who stands behind an office in full: "President of Finland Alexander Stubb"."""
    parts = title.split()
    names = (" ".join(parts[-count:]) for count in range(_MOST, _FEWEST - 1, -1) if count < len(parts))
    known = (name for name in names if any(k.kind == "person" for k in gathered.base.exact(name)))
    return next(known, None) if any(_is_office(part) for part in parts) else None


def _is_office(word: str) -> bool:
    lower = word.lower()
    return lower in office_nouns() or lower in honorifics() or lower in words("titles", "account_offices")


def _office_in(title: str) -> str | None:
    """ "Ana Ruiz, State Secretary": what a title says behind the name."""
    behind = _HANDLE.sub("", _FLAG.sub("", title)).partition(",")[2].strip()
    return behind or None


def _reads_as_post(doc: Doc | Span) -> bool:
    """Whether a text has what posts have and news have not: accounts, tags, flags, signs, or words of its writer.

    So has one that begins without saying of whom it tells: "Honoured to meet", "Good talk with".
    """
    text = doc.text
    opener = doc[0].lower_ if len(doc) else ""
    if (
        opener in words("actor_words", "post_openers")
        or "#" in text
        or "@" in text
        or any(ord(c) > 0x2600 for c in _SYMBOL.findall(text))
    ):
        return True
    return any(token.lower_ in _FIRST_PERSON for token in doc)


def _country_of(flag: str) -> str:
    """The ISO alpha-2 code of a flag."""
    return "".join(chr(ord(letter) - 0x1F1E6 + ord("A")) for letter in flag)
