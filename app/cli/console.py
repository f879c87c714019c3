"""What the commands say to people, and the ways in which they refuse."""

import sys


class UsageError(Exception):
    """The command cannot be done as asked; its message is one line for the person who asked. Exit code 2."""


class Failure(Exception):  # noqa: N818 - it is reported as one, not as an error of the program
    """The command was right and yet could not be done; its message is one line. Exit code 1."""


def complain(message: str) -> None:
    """Write one line to stderr."""
    print(f"diplograph: {' '.join(message.split())}", file=sys.stderr)
