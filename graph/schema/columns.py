"""The metadata of all tables, and the kinds of columns they are made of. Row ids come from `graph.keys`."""

from typing import Any

from sqlalchemy import BigInteger, Column, ForeignKey, Integer, MetaData, Text

metadata = MetaData()


def key(name: str, refers_to: str | None = None, **options: Any) -> Column[int]:
    """A 64-bit integer as row ids are, required unless the options say otherwise."""
    arguments = [ForeignKey(refers_to)] if refers_to else []
    return Column(name, BigInteger().with_variant(Integer, "sqlite"), *arguments, **{"nullable": False, **options})


def words(name: str) -> Column[str]:
    """A required text."""
    return Column(name, Text, nullable=False)


def number(name: str) -> Column[int]:
    """A required integer."""
    return Column(name, Integer, nullable=False)


def row_id() -> Column[int]:
    """The primary key `id`, given by us."""
    return key("id", primary_key=True, autoincrement=False)
