"""Regions of the world by the states in them: what "in Africa" and "in the Gulf" mean of a place.

The table is `data/codes/regions.csv`: a region, other names of it, the adjective for who is from it, the ISO alpha-2
codes of what lies in it, and where that is taken from (the M49 standard of the UN Statistics Division, the members of a
body, or common use).
"""

import csv
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple


class Region(NamedTuple):
    """`name` as it stands in a sentence ("the Gulf"); `adjective` is empty if it has none; `countries` by ISO alpha-2
    code.
    """

    name: str
    adjective: str
    countries: tuple[str, ...]


def region(name: str) -> Region | None:
    """The region called so, with or without its article, or that the adjective is of; None where no region is."""
    return _by_name().get(_bare(name))


@lru_cache(maxsize=1)
def _by_name() -> dict[str, Region]:
    with files("data.codes").joinpath("regions.csv").open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines))
    return {
        _bare(name): Region(row["region"], row["adjective"], tuple(row["countries"].split()))
        for row in rows
        for name in filter(None, (row["region"], row["adjective"], *row["names"].split("|")))
    }


def _bare(name: str) -> str:
    return " ".join(name.casefold().split()).removeprefix("the ")
