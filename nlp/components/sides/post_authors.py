"""Who writes a post by what stands in it: a line with his name above it, his signature below, or the first of a thread.

"Minister Ana Ruiz" alone on the first line, "— Ana Ruiz 🇵🇪" at the end, and "1/4 Minister Ana Ruiz begins her visit",
after which the posts leave her out.
"""

import re
from collections.abc import Sequence

from spacy.tokens import Doc, Span

from nlp.components.actors.actors import Actor, ActorMention
from nlp.components.actors.gathering import Gathered
from nlp.components.frames.syntax import FINITE, SUBJECTS
from nlp.components.sides.accounts import flag_country, owner_named
from nlp.components.text.posts import numbered_posts

_LONGEST_POST, _LONGEST_POSTS = 120, 250
_LONGEST_OFFICE = 12
_LONGEST_LINE = 14
_OPENING = 6
"""Tokens of a thread in which whoever writes it, or whom it is about, is named."""
_QUOTES = frozenset({'"', "“", "«", "'", "‘"})
_DASHES = frozenset({"—", "–", "-", "--", "―"})
_ENDS = re.compile(r"[.!?:;]\s*$")
_ON_ACCOUNT = re.compile(r"\b(?:on (?:X|Twitter|Facebook|Instagram|Telegram|LinkedIn)|via X|tweet)\)\W*$")


def author_above(doc: Doc, gathered: Gathered, lines: Sequence[Span]) -> Actor | None:
    """Who stands alone on the line above a post, with an office or a flag at most."""
    first = lines[0] if len(lines) > 1 else None
    if first is None or len(first) > _LONGEST_LINE or _ENDS.search(first.text.strip()):
        return None
    if first[0].lower_ == "by" or first.text.isupper() or len(doc) > _LONGEST_POSTS:
        return None
    named = [m for m in gathered.mentions if m.end <= first.end and m.actors[0].kind == "person"]
    written = owner_named(doc[first.end :], gathered, first.text.strip())
    if not written or len({m.actors[0].id for m in named}) > 1:
        return None
    actor = named[0].actors[0] if named else gathered.own("person", written, None)
    if not actor.known and (actor.country is None or actor.guessed):
        actor.country, actor.guessed = flag_country(doc.text, gathered), False
    return actor


def signed_by(doc: Doc, people: Sequence[ActorMention]) -> Actor | None:
    """Who signs a short text: "Good to see my colleague from Peru today. — Ana Ruiz, foreign minister"."""
    named = [m for m in people if m.form == "name"]
    if not named or len(doc) > _LONGEST_POST or doc[0].text in _QUOTES:
        return None
    last = named[-1]
    before = doc[last.start - 1].text if last.start else ""
    after = doc[last.end :]
    if len(after) > _LONGEST_OFFICE or any(t.tag_ in FINITE and t.is_alpha for t in after):
        return None
    signed = before in _DASHES or (before == "(" and _ON_ACCOUNT.search(after.text) is not None)
    return last.actors[0] if signed else None


def of_thread(doc: Doc, people: Sequence[ActorMention]) -> Actor | None:
    """The official of whom the first post of a thread tells what he does."""
    starts = numbered_posts(doc.text)
    first = people[0] if starts and people else None
    if first is None or first.start > _OPENING or len(first.actors) != 1:
        return None
    acts = doc[first.root].dep_ in SUBJECTS and doc[first.root].head.tag_ in FINITE
    return first.actors[0] if acts and (first.actors[0].title or first.actors[0].known) else None


def introduced(doc: Doc, people: Sequence[ActorMention]) -> Actor | None:
    """Who says that it is he: "Ana Ruiz here, Peru's foreign minister"."""
    for mention in people:
        behind = doc[mention.end : mention.end + 2]
        starts = doc[mention.start].is_sent_start or not any(
            t.is_alpha for t in doc[max(0, mention.start - 2) : mention.start]
        )
        if len(behind) > 1 and behind[0].lower_ == "here" and behind[1].is_punct and starts and mention.form == "name":
            return mention.actors[0]
    return None
