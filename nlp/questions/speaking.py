"""Questions for what was said around encounters: "What did Qin Gang say after meeting Blinken?"."""

from collections.abc import Sequence
from dataclasses import replace

from nlp.questions.manner import Unclear
from nlp.questions.pieces import Piece
from nlp.questions.query import Actor
from nlp.questions.roles import actors_in

_JOINING = frozenset(("after", "following", "during", "afterwards", "when"))
"""Words between the saying and the encounter: what is said in it or after it is kept as one."""
_BESIDE = frozenset(("filler", "tense", "possessive"))
_BEFORE_EVENTS = frozenset(("filler", "possessive", "order", "name", "and", "mode"))
_NOUNS = ("statement", "remark", "comments")


def saying(pieces: Sequence[Piece]) -> int | None:
    """Where a piece asks for what was said; None where none does."""
    return next((at for at, piece in enumerate(pieces) if (piece.tag, piece.value) == ("asked", "statements")), None)


def with_sayings(pieces: list[Piece]) -> list[Piece]:
    """The pieces, where what was said is asked for, without the words that join it to its encounter.

    "Before" stays: what was said ahead of an encounter is not kept with it. "What did Xi tell Biden" asks for it, too.
    """
    pieces = [_told(pieces, at) for at in range(len(pieces))]
    said = saying(pieces)
    if said is None:
        return pieces
    return [piece for at, piece in enumerate(pieces) if at <= said or not _joins(pieces, at)]


def _told(pieces: Sequence[Piece], at: int) -> Piece:
    """ "Did Xi tell Biden", and not "tell me"."""
    piece = pieces[at]
    tells = piece.text.lower() in ("tell", "told") and any(before.tag == "tense" for before in pieces[:at])
    return replace(piece, tag="asked", value="statements") if tells and pieces[0].tag == "which" else piece


def _joins(pieces: Sequence[Piece], at: int) -> bool:
    """ "After", and the "about" of "about his meeting with her"."""
    if pieces[at].tag != "topic_before":
        return pieces[at].text.lower() in _JOINING
    behind = next((piece for piece in pieces[at + 1 :] if piece.tag not in _BEFORE_EVENTS), None)
    return behind is not None and behind.tag == "event"


def of_statements(pieces: Sequence[Piece], first: int) -> None:
    """See that the question asks for statements and nothing else, "who said what" too. Raises Unclear."""
    opening, is_list = pieces[first], any(piece.tag == "which" for piece in pieces)
    lists = opening.value in ("statements", "events") or (is_list and opening.value in ("", "who"))
    if not lists or any(piece.tag == "tense" for piece in pieces[:first]):
        raise Unclear("what was said can be listed, but not asked for one thing")
    if any(piece.tag in ("topic", "topic_before", "q") for piece in pieces):
        raise Unclear("what was said is kept by encounter, and not by what it is about")


def speakers_in(pieces: Sequence[Piece]) -> tuple[Actor, ...]:
    """Those whose words are asked for: whoever stands before the saying, behind "by", or has the statements."""
    at = saying(pieces)
    if at is None:
        return ()
    before = [piece for piece in pieces[:at] if piece.tag not in _BESIDE]
    if any(piece.tag == "name" for piece in before):
        return tuple(dict.fromkeys(actors_in(before)))
    behind = [piece for piece in pieces[at + 1 :] if piece.tag not in _BESIDE]
    if behind and behind[0].tag == "by":
        return tuple(dict.fromkeys(actors_in(_named_first(behind[1:]))))
    is_theirs = pieces[at].text.lower().startswith(_NOUNS)
    return tuple(dict.fromkeys(actors_in(_named_first(behind)))) if is_theirs else ()


def _named_first(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """The names, and what joins them, that stand first."""
    end = next((at for at, piece in enumerate(pieces) if piece.tag not in ("name", "and", "filler")), len(pieces))
    return pieces[:end]


def without_speakers(pieces: Sequence[Piece], speakers: Sequence[Actor]) -> list[Piece]:
    """The pieces without speakers who speak of an encounter of two others."""
    others = [actor for actor in dict.fromkeys(actors_in(pieces)) if actor not in speakers]
    if len(others) < 2:
        return list(pieces)
    return [piece for piece in pieces if not (piece.named and set(piece.named.actors) & set(speakers))]
