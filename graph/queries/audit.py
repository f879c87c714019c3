"""Whether the log of judgements is as it was written."""

from dataclasses import dataclass

from graph.rows.audit import entries
from graph.store import Store


@dataclass(frozen=True, slots=True)
class LogState:
    """How many entries the log has, the hash of the last, and the number of the first that does not follow, if any."""

    entries: int
    last: str
    broken: int | None


def check_log(store: Store) -> LogState:
    """Compute the hashes of the log anew. Entries cut off its end show only against a hash remembered elsewhere."""
    count, last, broken = 0, "", None
    with store.reading() as session:
        for number, chain, follows in entries(session):
            count, last = count + 1, chain
            if broken is None and (chain != follows or number != count):
                broken = number
    return LogState(count, last, broken)
