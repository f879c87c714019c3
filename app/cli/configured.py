"""The settings of the environment with what the command line says of them, or a refusal in one line."""

from typing import Any

from pydantic import ValidationError

from app.cli.console import Failure, UsageError
from app.cli.lines import explain
from app.knowledge import attach_imported
from app.settings import Settings
from nlp.knowledge.imported.lookup import IndexUnusable


def settings(**overrides: Any) -> Settings:
    """The settings; options that were not given are None and leave the environment's value. Raises UsageError."""
    try:
        return Settings(**{name: value for name, value in overrides.items() if value is not None})
    except ValidationError as error:
        raise UsageError(explain(error)) from error


def settings_for_reading(**overrides: Any) -> Settings:
    """The settings, with the index of imported actors attached that they name; raises Failure where it is unusable."""
    configured = settings(**overrides)
    try:
        attach_imported(configured)
    except IndexUnusable as error:
        raise Failure(str(error)) from error
    return configured
