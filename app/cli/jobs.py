"""The option `--jobs`."""

import argparse


def add_jobs(parser: argparse.ArgumentParser) -> None:
    """How many processes read; the result is the same for any number."""
    parser.add_argument("--jobs", type=_jobs, default=1, metavar="N", help="processes that read (default: 1)")


def _jobs(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 256:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of processes from 1 to 256")
    return int(text)
