"""What a question asks for: whom, whether, when, where, how often, about what, or the encounters themselves."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import get_args

from nlp.questions.manner import Unclear
from nlp.questions.pieces import Piece
from nlp.questions.query import Asked
from nlp.questions.speaking import of_statements, saying

_AUXILIARIES = frozenset(("did", "do", "does", "has", "have", "had", "will"))
_WORDS = frozenset(("who", "when", "where", "city", "country", "venue", "whether"))
_BEFORE_NOUNS = ("filler", "topic_before", "place_before", "by", "with")
_HANGING = ("about", "over", "deal with", "cover")
_BEFORE_THINGS = ("filler", "order", "tense", "place_before", "topic_before")
_BESIDE = frozenset(
    (
        "filler",
        "tense",
        "country",
        "side",
        "region",
        "region_side",
        "name",
        "order",
        "possessive",
        "mode",
        "place",
        "status",
    )
)


def what_is_asked(pieces: Sequence[Piece]) -> Asked | None:
    """What the answer has to tell; None where nothing says it. Raises Unclear where several things are asked."""
    if any(piece.tag == "asked" and piece.value == "count" for piece in pieces):
        return "count"
    first = next((at for at, piece in enumerate(pieces) if piece.tag in ("asked", "which")), None)
    if first is None:
        return _without_question_word(pieces)
    if any(_is_outcomes(piece) for piece in pieces):
        return _of_outcomes(pieces, first)
    if saying(pieces) is not None:
        of_statements(pieces, first)
        return "statements"
    opening = pieces[first]
    if opening.value == "events" and _asks_in_turn(pieces[first + 1 :]):
        return what_is_asked(pieces[first + 1 :])
    if opening.tag == "asked" and opening.value in _WORDS and not _leads_with_verb(pieces, first):
        if any(_asks_more(pieces, first, at) for at in range(first + 1, len(pieces))):
            raise Unclear("it asks for several things at once")
        return _asked(opening.value)
    return _of_things(pieces, first)


def _of_outcomes(pieces: Sequence[Piece], first: int) -> Asked:
    """ "What did they agree on": whether or when they agreed on one thing is not asked so. Raises Unclear."""
    leading = [piece.tag for piece in pieces[:first] if piece.tag not in _BEFORE_NOUNS]
    if (pieces[first].tag != "which" and not _is_outcomes(pieces[first])) or "tense" in leading:
        raise Unclear("what was agreed can be listed, but not asked for one thing")
    if any(piece.tag in ("topic", "q") for piece in pieces):
        raise Unclear("what was agreed can be listed, but not by topic")
    return "outcomes"


def _asks_in_turn(rest: Sequence[Piece]) -> bool:
    """ "Tell me when they met"."""
    following = [piece for piece in rest if piece.tag != "filler"]
    return bool(following) and (following[0].tag == "which" or following[0].value in _WORDS)


def _asks_more(pieces: Sequence[Piece], first: int, at: int) -> bool:
    """Another question word: not the "when" that joins a clause, as in "who was there when they met"."""
    piece = pieces[at]
    if piece.tag != "asked" or piece.value not in _WORDS or piece.value == pieces[first].value:
        return False
    joins = piece.value == "when" and pieces[at - 1].tag != "and"
    return not (joins and any(each.tag == "event" for each in pieces[first:at]))


def _asked(value: str) -> Asked:
    return next(known for known in get_args(Asked) if known == value)


def _leads_with_verb(pieces: Sequence[Piece], first: int) -> bool:
    """ "Did they discuss trade when they met?": the word joins clauses."""
    leading = [piece.tag for piece in pieces[:first] if piece.tag not in _BEFORE_NOUNS]
    return leading[:1] == ["tense"] or "event" in leading


def _without_question_word(pieces: Sequence[Piece]) -> Asked | None:
    """A question that begins with its verb is about whether; a mere name of encounters asks for them."""
    leading = [piece for piece in pieces if piece.tag not in (*_BEFORE_NOUNS, "break")]
    if leading and leading[0].tag == "tense":
        return "whether"
    if any(piece.tag == "people" or _is_counterpart(piece) for piece in pieces):
        return "who"
    return "events" if any(piece.tag == "event" for piece in pieces) else None


def _is_counterpart(piece: Piece) -> bool:
    return piece.tag == "event" and piece.text.lower().startswith(("counterpart", "partner", "interlocutor"))


def _of_things(pieces: Sequence[Piece], first: int) -> Asked | None:
    """ "Which people", "which meetings", "what … about", "what did … do", "show me"."""
    leading = [piece for piece in pieces[:first] if piece.tag not in ("filler", "topic_before", "place_before")]
    if leading and leading[0].tag == "tense":
        return "whether"
    after = [piece for piece in pieces[first:] if piece.tag not in _BESIDE]
    noun = next((piece for at, piece in enumerate(after) if piece.tag != "which" and (at or _is_topics(piece))), None)
    # "What was planned for him": the status says what becomes of them.
    with_status = pieces[first].tag == "which" and any(piece.tag == "status" for piece in pieces)
    if noun is None:
        return "events" if with_status else None
    if (noun.tag == "people" and not _is_subject(pieces[first:], noun)) or _is_counterpart(noun):
        return "who"
    if _asks_about(pieces):
        return "topics"
    if _does(pieces) or any(piece.tag == "asked" and piece.value in ("events", "topics") for piece in pieces):
        return "events"
    return "events" if noun.tag in ("event", "as_of") or with_status else None


def _is_subject(pieces: Sequence[Piece], noun: Piece) -> bool:
    """ "What did the leaders discuss", not "which leaders did he meet"."""
    before = pieces[: pieces.index(noun)]
    return any(piece.tag == "tense" and piece.text.lower() in _AUXILIARIES for piece in before)


def _asks_about(pieces: Sequence[Piece]) -> bool:
    """ "What … about", "what was discussed", "which topics"; not where the topic is said."""
    if any(piece.tag in ("topic", "q") for piece in pieces):
        return False
    said = any(
        piece.tag == "asked" and piece.value == "topics" and (at == 0 or pieces[at - 1].tag != "possessive")
        for at, piece in enumerate(pieces)
    )
    what = any(piece.tag == "which" for piece in pieces)
    hanging = [at for at, piece in enumerate(pieces) if piece.text.lower() in _HANGING and _hangs(pieces, at)]
    talked = any(piece.text.lower().startswith(("discuss", "negotiat")) for piece in pieces)
    on_what = [after.tag == "which" for before, after in pairwise(pieces) if before.tag == "topic_before"]
    return said or any(on_what) or (what and (bool(hanging) or talked))


def _hangs(pieces: Sequence[Piece], at: int) -> bool:
    """Whether a preposition has no noun behind it."""
    return at + 1 == len(pieces) or pieces[at + 1].tag in (*_BEFORE_NOUNS, "break", "asked")


def _does(pieces: Sequence[Piece]) -> bool:
    """ "Did … do", "has … done": the verb, not the auxiliary."""
    doing = [at for at, piece in enumerate(pieces) if piece.text.lower() in ("do", "done")]
    return any(piece.tag == "tense" for at in doing for piece in pieces[:at])


def _is_outcomes(piece: Piece) -> bool:
    return (piece.tag, piece.value) == ("asked", "outcomes")


def _is_topics(piece: Piece) -> bool:
    return (piece.tag, piece.value) == ("asked", "topics")


def with_things_asked(pieces: Sequence[Piece]) -> list[Piece]:
    """ "Which city", "what was the venue of": the noun asks, for the question word; elsewhere it is unknown.

    "Who's" and "what's" are "is", and "going to meet" is what will be.
    """
    found: list[Piece] = []
    for at, piece in enumerate(pieces):
        if piece.tag == "things":
            _add_thing(found, piece)
        elif piece.tag == "possessive" and found and found[-1].tag in ("asked", "which"):
            found.append(Piece("tense", piece.text, "present"))
        elif piece.text.lower() == "going" and _is_auxiliary(pieces, at):
            found.append(Piece("tense", piece.text, "future"))
        elif (piece.tag, piece.value) == ("event", "host") and _is_scene(found) and _tells_event(pieces[at + 1 :]):
            found.append(Piece("status", piece.text, "held"))
        else:
            found.append(piece)
    return found


def _is_scene(found: Sequence[Piece]) -> bool:
    """ "Which city", before "hosted": where it was, and not who received somebody."""
    before = [piece for piece in found if piece.tag not in ("filler", "tense")]
    return bool(before) and before[-1].tag == "asked" and before[-1].value in ("where", "city", "country", "venue")


def _tells_event(rest: Sequence[Piece]) -> bool:
    """ "The meeting of …", or "their meeting", after "hosted"."""
    beside = ("filler", "order", "mode", "name", "and", "possessive", "country", "side", "region", "region_side")
    following = [piece for piece in rest if piece.tag not in beside]
    return bool(following) and following[0].tag == "event" and following[0].value != "host"


def _add_thing(found: list[Piece], thing: Piece) -> None:
    before = [at for at, each in enumerate(found) if each.tag not in _BEFORE_THINGS]
    if not before:
        found.append(replace(thing, tag="asked"))
    elif found[before[-1]].tag == "which":
        found[before[-1]] = replace(thing, tag="asked")
    else:
        found.append(replace(thing, tag="unknown"))


def _is_auxiliary(pieces: Sequence[Piece], at: int) -> bool:
    """Whether "going" stands before "to" and a verb."""
    ahead = pieces[at + 1 : at + 3]
    return len(ahead) == 2 and ahead[0].text.lower() == "to" and ahead[1].tag == "event" and not ahead[1].is_past
