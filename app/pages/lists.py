"""Pages of events as lists under months, and the way to the next page."""

import json
from collections.abc import Mapping
from itertools import groupby
from typing import Any
from urllib.parse import urlencode

from starlette.datastructures import QueryParams

from app.pages.days import month_of
from graph.queries.page import Page

Months = list[tuple[str, list[dict[str, Any]]]]


def by_month(rows: list[dict[str, Any]]) -> Months:
    """Events in their order, those that follow each other in one month under one heading."""
    return [(month, list(events)) for month, events in groupby(rows, key=month_of)]


def listed(page: Page) -> Months:
    """The events of a page."""
    return by_month([json.loads(row) for row in page.rows])


def following(path: str, query: QueryParams | Mapping[str, str], cursor: str | None) -> str | None:
    """The address of the next page of the same question."""
    if cursor is None:
        return None
    pairs = query.multi_items() if isinstance(query, QueryParams) else list(query.items())
    kept = [(name, value) for name, value in pairs if name != "cursor" and value]
    return f"{path}?{urlencode([*kept, ('cursor', cursor)])}"
