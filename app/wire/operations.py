"""Answers about the server."""

from typing import Literal

from pydantic import BaseModel


class Health(BaseModel):
    """That the server runs."""

    status: Literal["ok"]


class About(BaseModel):
    """What is running here, and what it knows."""

    name: str
    version: str
    api: str
    model: str
    revision: int
    counts: dict[str, int]
    licence: str
    data_licence: str
