"""The log of what judgements did. Rows are only added, and each bears a hash over itself and the one before.

So whoever remembers the last hash can tell later whether anything up to there was changed, moved or left out.
"""

import hashlib
import json
from collections.abc import Collection, Iterator

from graph.database import Session
from graph.judgement import Judgement
from graph.keys import row_key

_LAST = "SELECT id, chain FROM audit ORDER BY id DESC LIMIT 1"
_INSERT = """
INSERT INTO audit (id, revision, judgement, events, actor, chain)
VALUES (:id, :revision, :judgement, :events, :actor, :chain)
"""
_ALL = """
SELECT a.id, a.revision, coalesce(j.body, ''), a.events, a.actor, a.chain
FROM audit a LEFT JOIN judgements j ON j.id = a.judgement ORDER BY a.id
"""


def record_effect(
    session: Session, judgement: Judgement, revision: int, events: Collection[str], actor: str = ""
) -> None:
    """Note what a judgement did, and with which key it came."""
    last, before = session.row(_LAST) or (0, "")
    number, listed = last + 1, json.dumps(sorted(events))
    row = {"id": number, "revision": revision, "judgement": row_key(judgement.public_id)}
    chain = link(before, number, revision, judgement.model_dump_json(), listed, actor)
    session.run(_INSERT, {**row, "events": listed, "actor": actor, "chain": chain})


def link(before: str, number: int, revision: int, body: str, events: str, actor: str) -> str:
    """The hash of an entry: SHA-256 over the hash of the one before and all that the entry says."""
    return hashlib.sha256(json.dumps([before, number, revision, body, events, actor]).encode()).hexdigest()


def entries(session: Session) -> Iterator[tuple[int, str, str]]:
    """Of each entry its number, the hash that it bears, and the hash that follows from it and the one before."""
    before = ""
    for number, revision, body, events, actor, chain in session.stream(_ALL):
        yield number, chain, link(before, number, revision, body, events, actor)
        before = chain
