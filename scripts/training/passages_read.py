"""How the whole reader does on the marked passages, each read with classifiers that were trained on others.

    python -m scripts.training.passages_read [FILES]

Prints precision, recall and F1 of the encounters of each file, and of those found the share with the right status and
type. A passage has no date and no place to be right about, and a side is right if its country is: these figures are for
finding out what is missed, not for saying how well documents are read.
"""

import argparse
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from spacy.tokens import Doc

from nlp.components.frames.casting import Casting
from nlp.evaluation.annotation import Told
from nlp.evaluation.matching import match_events
from nlp.learned.linear import Linear, in_place
from scripts.training.examples import whole
from scripts.training.marked import Passage, passages
from scripts.training.marked_encounters import marked, read
from scripts.training.tellings import FOLDS, NAMES, Counted, counted, fold_of, of_classifier, texts, trained


@dataclass(frozen=True, slots=True)
class PassageRead:
    """A passage as read: its Doc, the encounters marked, and those read."""

    file: str
    doc: Doc
    marked: list[Told]
    read: list[Told]


def passages_read(files: Iterable[Path]) -> Iterator[PassageRead]:
    """The passages of the files, each read by classifiers trained on all texts but those of its fold."""
    wanted = [(path.name, passage) for path in files for passage in passages([path])]
    known = counted()
    for fold in range(FOLDS):
        here = [(file, passage) for file, passage in wanted if fold_of(passage.text) == fold]
        if here:
            with in_place(trained_without([fold], known)):
                yield from (read_passage(file, passage) for file, passage in here)


def trained_without(folds: Collection[int], known: list[tuple[str, Counted]]) -> dict[str, Linear]:
    """The classifiers of `nlp/learned`, trained without the examples of some folds."""
    others = [(file, one) for file, one in known if one[0] not in folds]
    return {name: trained(name, of_classifier(name, others)) for name in NAMES}


def read_passage(file: str, passage: Passage) -> PassageRead:
    """A passage as it is read now."""
    doc = whole(passage)
    return PassageRead(file, doc, marked(passage, doc, Casting(doc)), read(doc._.encounters))


def figures(found: Iterable[PassageRead]) -> dict[str, Counter[str]]:
    """Counts by file, and of all."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for one in found:
        pairs = match_events(one.marked, one.read)
        status = sum(one.marked[i].status == one.read[j].status for i, j in pairs)
        kind = sum(one.marked[i].type == one.read[j].type for i, j in pairs)
        for file in (one.file, "all"):
            counts[file].update(marked=len(one.marked), read=len(one.read), found=len(pairs), status=status, type=kind)
    return counts


def main() -> None:
    """Read, and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path)
    for file, count in sorted(figures(passages_read(parser.parse_args().files or texts())).items()):
        precision, recall = (count["found"] / max(count[side], 1) for side in ("read", "marked"))
        f1 = 2 * count["found"] / max(count["read"] + count["marked"], 1)
        status, kind = (count[part] / max(count["found"], 1) for part in ("status", "type"))
        shares = f"precision {precision:.3f} recall {recall:.3f} F1 {f1:.3f} status {status:.3f} type {kind:.3f}"
        print(f"{file:24} {count['marked']} marked, {count['read']} read: {shares}")


if __name__ == "__main__":
    main()
