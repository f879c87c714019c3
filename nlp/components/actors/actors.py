"""What the components pass along on a spaCy Doc: the actors of a document and every mention of them.

`doc._.published` is the day of publication or None, `doc._.title_end` the token index at which a headline that is part
of the text ends (0 without one), `doc._.source_title` the title of the document, `doc._.publisher` the government or
body whose own page it is (`nlp.source.publisher`), `doc._.owned` whose schedule or post stretches of it are
(`nlp.components.sides.owner`), `doc._.actors` the actors, `doc._.mentions` their mentions in text order.
"""

from dataclasses import dataclass, field
from typing import Literal

from spacy.tokens import Doc

from graph.model import EntityKind

_FORMER = "former-"
"""How the ids of states begin that are no more."""
_SPOKESMEN = ("spokesman", "spokeswoman", "spokesperson", "press secretary")
MentionForm = Literal["name", "title", "nationality", "pronoun", "group", "metonym"]


@dataclass(slots=True, eq=False)
class Actor:
    """An entity of this document: a person, country, organization or place, in the knowledge base or not.

    `country` is the ISO alpha-2 code it acts for, `title` the office the text gives it (or, for a known person named
    without one, the office held on the day of the document). `known` says that `id` comes from the knowledge base,
    `of_state` that the text names a person by the state ("France's X", "X of France"), `guessed` that a person's
    country is but the one that the text is about or written in. `cameo` is the CAMEO actor code where one is known.
    """

    id: str
    name: str
    kind: EntityKind
    country: str | None = None
    title: str | None = None
    qid: str | None = None
    cameo: str | None = None
    known: bool = False
    of_state: bool = False
    guessed: bool = False
    aliases: tuple[str, ...] = ()
    mentions: list["ActorMention"] = field(default_factory=list)

    @property
    def served_country(self) -> str | None:
        """The code to report: a state that is no more has none of its own, though it counts as one of today's."""
        return None if self.id.startswith(_FORMER) else self.country


def is_spokesman(actor: Actor) -> bool:
    """Whether the text calls a person one who speaks for others, and so tells of their encounters."""
    return any(word in (actor.title or "").lower() for word in _SPOKESMEN)


@dataclass(slots=True, eq=False)
class ActorMention:
    """Tokens `start:end` (end exclusive) that refer to one actor, or to several ("the two presidents", "they").

    `root` is the syntactic head token of the mention. `form` says how the actor is named: by name, by office or
    description ("the Chinese president"), by nationality alone ("Chinese officials" is a group of China), by pronoun,
    as a group, or by metonym ("Beijing" as a government). A place name that is no metonym here is a `name` of a
    place actor or of the country itself. `title` is the office stated with this very mention.
    """

    start: int
    end: int
    root: int
    form: MentionForm
    actors: tuple[Actor, ...]
    title: str | None = None


for _name, _default in (
    ("published", None),
    ("title_end", 0),
    ("dateline", None),
    ("told_from", None),
    ("live_town", None),
    ("boilerplate", ()),
    ("false_claims", ()),
    ("shots", ()),
    ("source_title", None),
    ("publisher", None),
    ("owned", ()),
    ("spoken", ()),
    ("actors", None),
    ("mentions", None),
    ("encounters", None),
    ("candidates", None),
    ("lead_end", None),
    ("entries", ()),
    ("on_the_past", False),
    ("dated", ()),
):
    if not Doc.has_extension(_name):
        Doc.set_extension(_name, default=_default)


def is_person(mention: ActorMention) -> bool:
    """Whether a mention names or describes a person, and is no pronoun."""
    return mention.form != "pronoun" and bool(mention.actors) and mention.actors[0].kind == "person"
