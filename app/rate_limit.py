"""How much one caller may ask: a token bucket each, that holds a minute's worth and fills evenly."""

import math
from dataclasses import dataclass

WINDOW_S = 60
_MOST_CALLERS = 20_000


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a request for one unit: whether it was there, what is left, and the seconds until all is back.

    `retry_s` are the seconds until there is one again.
    """

    granted: bool
    left: int
    full_in_s: int
    retry_s: int = 0


class Budget:
    """Units a minute for each caller. In memory and of one process: with two, a caller may have twice as much.

    Of each bucket only the time is kept at which it will be full again (the virtual scheduling form of the generic cell
    rate algorithm, ITU-T I.371), so that a full bucket needs no memory.
    """

    def __init__(self, name: str, per_minute: int) -> None:
        self.name = name
        self._each_s = WINDOW_S / per_minute
        self._full_at: dict[str, float] = {}
        self.policy = f'"{name}";q={per_minute};w={WINDOW_S}'

    def take(self, caller: str, now: float) -> Taken:
        """Take one unit at a time in seconds, by any clock that does not go back."""
        full_at = max(self._full_at.get(caller, now), now) + self._each_s
        over = full_at - now - WINDOW_S
        if over > 1e-9:
            return Taken(False, 0, math.ceil(full_at - self._each_s - now), math.ceil(over))
        if len(self._full_at) >= _MOST_CALLERS:
            self._forget(now)
        self._full_at[caller] = full_at
        return Taken(True, round((WINDOW_S - (full_at - now)) // self._each_s), math.ceil(full_at - now))

    def header(self, taken: Taken) -> str:
        """The value of `RateLimit` (draft-ietf-httpapi-ratelimit-headers-10)."""
        return f'"{self.name}";r={taken.left};t={taken.full_in_s}'

    def _forget(self, now: float) -> None:
        """Drop the buckets that are full again; all of them where that is not enough, rather than grow without end."""
        self._full_at = {caller: full_at for caller, full_at in self._full_at.items() if full_at > now}
        if len(self._full_at) >= _MOST_CALLERS:
            self._full_at.clear()
