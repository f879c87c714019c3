"""The CPU time of `diplograph extract` against the bare spaCy pipeline on the same text, measured in one run.

    bench.py [DOCS.jsonl ...]

Without files the sample documents are read. Each side runs in a process of its own, start-up and model loading left
out, and the two take turns so that a busy machine slows both; of a short text the best of three rounds counts.
"""

import json
import multiprocessing
import sys
import time
from importlib.resources import files

ROUNDS = 3
LONG = 50_000
"""Words from which on one round is long enough to be measured well."""
LIMIT = 1.5
"""What a reading may cost, as a multiple of the parse under it."""


def documents(paths: list[str]) -> list[dict[str, str]]:
    """The records of the files, or else the sample documents."""
    if not paths:
        samples = sorted((files("data") / "sample").iterdir(), key=lambda sample: sample.name)
        return [json.loads(sample.read_text("utf-8")) for sample in samples if sample.name.endswith(".json")]
    lines = (line for path in paths for line in open(path, encoding="utf-8"))  # noqa: SIM115
    return [json.loads(line) for line in lines]


def parsing_seconds(records: list[dict[str, str]]) -> float:
    """CPU seconds of the bare pipeline."""
    import spacy

    from nlp.default_model import DEFAULT_MODEL

    pipeline = spacy.load(DEFAULT_MODEL)
    pipeline("A first text lets it load what it loads late.")
    start = time.process_time()
    for _ in pipeline.pipe(record["text"] for record in records):
        pass
    return time.process_time() - start


def reading_seconds(records: list[dict[str, str]]) -> float:
    """CPU seconds of the reading and of encoding its answers."""
    from app.cli.lines import encode
    from app.extraction import extraction
    from graph.model import DocumentIn, Reading
    from nlp.read import read, read_many

    read(
        DocumentIn(
            text="Anna Berg of Norway met Omar Haddad of Jordan in Oslo on Tuesday to talk about fishing quotas."
        )
    )
    start = time.process_time()
    for result in read_many(DocumentIn.model_validate(record) for record in records):
        if isinstance(result, Reading):
            encode(extraction(result))
    return time.process_time() - start


def main() -> int:
    """Print the times and their ratio; exit code 1 above the limit."""
    records = documents(sys.argv[1:])
    words = sum(len(record["text"].split()) for record in records)
    rounds = ROUNDS if words < LONG else 1
    with multiprocessing.get_context("spawn").Pool(1, maxtasksperchild=1) as pool:
        times = [
            (pool.apply(parsing_seconds, [records]), pool.apply(reading_seconds, [records])) for _ in range(rounds)
        ]
    parsing, reading = map(min, zip(*times, strict=True))
    print(f"{len(records)} documents, {words} words, best of {rounds}")
    print(f"bare pipeline       {parsing:8.2f} s  {words / parsing:8.0f} words/s")
    print(f"diplograph extract  {reading:8.2f} s  {words / reading:8.0f} words/s")
    print(f"ratio               {reading / parsing:8.2f}    (limit {LIMIT})")
    return 0 if reading / parsing <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
