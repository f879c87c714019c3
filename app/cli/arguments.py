"""What arguments of several commands are read as."""

import argparse
import datetime as dt


def day(text: str) -> dt.date:
    """A day, YYYY-MM-DD."""
    try:
        return dt.datetime.strptime(text, "%Y-%m-%d").date()
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day (YYYY-MM-DD)") from None
