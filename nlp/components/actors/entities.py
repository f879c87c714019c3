"""The entity components of the pipeline, and the entities of a document in the words of the domain."""

from functools import lru_cache

import pycountry
from spacy.language import Language
from spacy.tokens import Doc

from graph.model import Codes, Entity, Mention
from nlp.components.actors.actors import Actor, ActorMention
from nlp.components.actors.gather_bodies import BodyGatherer
from nlp.components.actors.gather_people import PeopleGatherer
from nlp.components.actors.gathering import Gathered
from nlp.components.names.lexicon import Lexicon
from nlp.components.names.mentions import find_names
from nlp.components.names.reporters import reporters
from nlp.components.reference.coreference import resolve
from nlp.components.sides.interviews import find_spoken
from nlp.components.sides.owner import find_owned
from nlp.components.sides.owners_people import settle_compatriots, settle_missions_people
from nlp.components.sides.speakers_officials import set_countries_by_speakers
from nlp.knowledge.base import knowledge_base

_SHOWN = frozenset(("name", "title", "metonym", "nationality"))


class ActorComponent:
    """Reads `doc._.actors` and `doc._.mentions`; needs the tagger, parser and entity recognizer before it."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon

    def __call__(self, doc: Doc) -> Doc:
        """Set the actors and mentions of the document."""
        names, titles, cover = find_names(doc, self.lexicon)
        skipped = reporters(doc, names)
        gathered = Gathered(doc, knowledge_base(), cover)
        gathered.add_countries(names)
        people = (name for name in names if name.kind == "person" and name not in skipped)
        PeopleGatherer(gathered).add(people, titles)
        BodyGatherer(gathered).add(name for name in names if name not in skipped)
        doc._.owned = find_owned(doc, gathered, doc._.source_title)
        settle_missions_people([*gathered.actors.values()], doc._.source_title or "", doc.text)
        settle_compatriots([*gathered.actors.values()], doc._.owned)
        doc._.spoken = find_spoken(doc, gathered, doc._.source_title)
        set_countries_by_speakers(doc, gathered, names)
        resolve(doc, gathered, titles)
        doc._.mentions = _outermost(gathered.mentions)
        owners = {owned.actor.id for owned in (*doc._.owned, *doc._.spoken) if owned.actor is not None}
        doc._.actors = [actor for actor in gathered.actors.values() if actor.mentions or actor.id in owners]
        return doc


@Language.factory("diplograph_actors")
def actor_component(nlp: Language, name: str) -> ActorComponent:
    """The component for a pipeline: the phrases of the knowledge base are compiled for its tokenizer."""
    return ActorComponent(Lexicon(nlp))


def add_entity_components(nlp: Language) -> None:
    """Append the entity component to a pipeline that tags, parses and recognizes entities."""
    nlp.add_pipe("diplograph_actors", last=True)


def _outermost(mentions: list[ActorMention]) -> list[ActorMention]:
    """The mentions in text order without those inside a longer one, such as the country in an office."""
    kept: list[ActorMention] = []
    for mention in sorted(mentions, key=lambda m: (m.start, -m.end)):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return kept


def document_entities(doc: Doc) -> tuple[Entity, ...]:
    """The actors of a read document with their codes, aliases and the stretches that name them (no pronouns).

    Who takes part in an encounter is listed even where only a pronoun or a city names it, such as a host country.
    """
    participants = {part.actor for found in doc._.encounters or () for part in found.parts}
    return tuple(entity for actor in doc._.actors if (entity := _entity(doc, actor, actor in participants)) is not None)


def _entity(doc: Doc, actor: Actor, takes_part: bool) -> Entity | None:
    shown = sorted({(m.start, m.end) for m in actor.mentions if m.form in _SHOWN})
    if not shown and not takes_part:
        return None
    spans = [doc[start:end] for start, end in shown]
    texts = tuple(dict.fromkeys((*actor.aliases, *_names(doc, actor))))
    iso2 = actor.served_country if actor.kind == "country" else None
    return Entity(
        id=actor.id,
        name=actor.name,
        kind=actor.kind,
        country=actor.served_country,
        title=actor.title,
        qid=actor.qid,
        codes=Codes(iso2=iso2, iso3=_iso3(iso2), cameo=actor.cameo),
        aliases=tuple(text for text in texts if text != actor.name),
        mentions=tuple(Mention(start=span.start_char, end=span.end_char, text=span.text) for span in spans),
    )


def _names(doc: Doc, actor: Actor) -> list[str]:
    """The spellings of the name itself in the text: what describes by office or stands for a government is no alias."""
    named = [m for m in actor.mentions if m.form == "name" and not m.title]
    return [doc[m.start : m.end].text for m in sorted(named, key=lambda m: m.start)]


@lru_cache(maxsize=512)
def _iso3(iso2: str | None) -> str | None:
    found = pycountry.countries.get(alpha_2=iso2) if iso2 else None
    return found.alpha_3 if found else None
