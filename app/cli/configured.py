"""The settings of the environment with what the command line says of them, or a refusal in one line."""

from typing import Any

from pydantic import ValidationError

from app.cli.console import UsageError
from app.cli.lines import explain
from app.settings import Settings


def settings(**overrides: Any) -> Settings:
    """The settings; options that were not given are None and leave the environment's value. Raises UsageError."""
    try:
        return Settings(**{name: value for name, value in overrides.items() if value is not None})
    except ValidationError as error:
        raise UsageError(explain(error)) from error
