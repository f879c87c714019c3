"""How many events are counted one by one: all up to a bound, and beyond it an even share of them.

Row ids of events are hashes, so that those divisible by a number are a sample without any bias, and always the same.
"""

MOST_COUNTED = 30_000
"""So many events are counted by properties that take a look-up for each; of more a share is, and multiplied."""


def share_of(events: int, most: int = MOST_COUNTED) -> int:
    """One in how many of the events is looked at so as to look at most at so many; 1 means all: counts are exact."""
    return max(1, -(-events // most))
