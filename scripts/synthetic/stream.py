"""The documents of a synthetic press, one after another in constant memory: `stream(size)`.

Each encounter is told by one document or, by power law, many; some are copies of one article, some tell two encounters.
"""

import hashlib
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from graph.model import Document, Entity, Evidence, Participant, Reading, Report
from scripts.synthetic.encounters import Encounter, scenes
from scripts.synthetic.tellings import Told, sentence, tell
from scripts.synthetic.world import World

MOST_TELLINGS = 40
COPIES = 0.25
"""The share of further tellings that are an article of another paper, printed again with a word changed."""
TOLD_TOGETHER = 0.1
"""The share of near misses that one more document tells together with what they are taken for."""
PAPERS = 300


@dataclass(frozen=True, slots=True)
class Truth:
    """A reading, and for each of its reports the key of the encounter that it truly is of."""

    reading: Reading
    encounters: tuple[str, ...]


_Article = tuple[tuple[Told, str], ...]
"""What one article tells, each with its true encounter."""


def stream(size: int, seed: int = 1) -> Iterator[Truth]:
    """The documents that tell `size` encounters, roughly by day; the same for the same size and seed."""
    world = World(seed)
    number = 0
    for scene in scenes(world, size, seed):
        chance = random.Random(f"{seed}:{scene[0].key}")
        for article, copied in _articles(world, chance, scene):
            yield _truth(f"synthetic-{seed}-{number}", article, copied, chance)
            number += 1


def _articles(world: World, chance: random.Random, scene: tuple[Encounter, ...]) -> Iterator[tuple[_Article, bool]]:
    """The articles about a scene, and whether each is a copy of the one before."""
    for encounter in scene:
        article: _Article = ()
        for _ in range(min(int(chance.paretovariate(2)), MOST_TELLINGS)):
            copied = bool(article) and chance.random() < COPIES
            if not copied:
                article = ((tell(world, chance, encounter), encounter.key),)
            yield article, copied
    if len(scene) > 1 and scene[0].outcome != "planned" and chance.random() < TOLD_TOGETHER:
        afterwards = max(encounter.last for encounter in scene) + timedelta(days=1)
        yield tuple((tell(world, chance, encounter, afterwards), encounter.key) for encounter in scene), False


def _truth(document_id: str, article: _Article, copied: bool, chance: random.Random) -> Truth:
    text = " ".join((*(sentence(told) for told, _ in article), *_FILLING))
    document = Document(
        id=document_id,
        text=f"{text} Agencies." if copied else text,
        published=article[0][0]["reported"],
        published_basis="metadata",
        source=f"paper {min(int(chance.paretovariate(0.5)), PAPERS)}",
    )
    reports = tuple(_report(document, told, at) for at, (told, _) in enumerate(article))
    return Truth(
        Reading(document=document, reports=reports, entities=_entities(reports)),
        tuple(key for _, key in article),
    )


_FILLING = (
    "The two sides spoke of trade, of the border and of what remains to be done before the end of the year.",
    "Neither side took questions afterwards.",
)


def _report(document: Document, told: Told, at: int) -> Report:
    said = sentence(told)
    start = document.text.index(said)
    key = hashlib.blake2b(f"{document.id}:{at}".encode(), digest_size=8).hexdigest()
    return Report(
        id=f"r{key}",
        document_id=document.id,
        evidence=(Evidence(document_id=document.id, start=start, end=start + len(said), text=said),),
        **told,
    )


def _entities(reports: tuple[Report, ...]) -> tuple[Entity, ...]:
    actors = {actor.entity_id: actor for report in reports for actor in report.participants}
    return tuple(_entity(actor) for actor in actors.values())


def _entity(actor: Participant) -> Entity:
    aliases = (actor.name.split()[-1],) if actor.kind == "person" else ()
    return Entity(
        id=actor.entity_id,
        name=actor.name,
        kind=actor.kind,
        country=actor.country,
        title=actor.title,
        aliases=aliases,
    )
