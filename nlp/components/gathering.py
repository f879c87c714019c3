"""From the names of a document to its actors: one for each person, country, body and place."""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache

from spacy.tokens import Doc

from nlp.components.actors import Actor, ActorMention, MentionForm
from nlp.components.linking import actor_of, own_id, person_entry
from nlp.components.lexicon import POSSESSIVES, Phrase
from nlp.components.people import Person, group
from nlp.components.titles import Name, Title
from nlp.components.vocabulary import table, words
from nlp.knowledge.base import KnowledgeBase
from nlp.knowledge.names import fold
from nlp.knowledge.tables import Known

_HEADLINE = 20  # tokens at the start of a text in which the tagger's unknown people are not believed
_OFFICIAL = frozenset(("leader", "minister", "diplomat", "chair", "legislator", "military", "spokesperson"))


class Gatherer:
    """Makes the actors of one document, linked where the knowledge base agrees."""

    def __init__(self, doc: Doc, base: KnowledgeBase, cover: Sequence[Phrase | None]) -> None:
        self.doc, self.base, self.cover = doc, base, cover
        self.on: dt.date | None = doc._.published
        self.actors: dict[str, Actor] = {}
        self.mentions: list[ActorMention] = []
        self.offices: dict[str, list[Title]] = defaultdict(list)

    def gather(self, names: list[Name]) -> None:
        """Fill `actors` and `mentions`; `offices` keeps the offices the text gives each person."""
        skipped = self._reporters(names)
        people = [n for n in names if n.kind == "person" and n not in skipped]
        for name in names:
            if name.kind == "country" and name.phrase:
                self.mention(self.known(name.phrase.known), name.start, name.end, "name")
        self.main_country = self._main_country()
        for person in group(people):
            self._person(person)
        for name in names:
            if name.kind == "organization" and name not in skipped:
                self._body(name)
            elif name.kind == "place":
                self._place(name)

    # Making actors and mentions

    def known(self, known: Known) -> Actor:
        """The actor of an entry, the same one each time."""
        if known.id not in self.actors:
            self.actors[known.id] = actor_of(known)
        return self.actors[known.id]

    def country(self, code: str) -> Actor | None:
        """The country actor of an ISO alpha-2 code."""
        found = self.base.country(code)
        return self.known(found.known) if found else None

    def mention(self, actor: Actor, start: int, end: int, form: MentionForm, title: str | None = None) -> ActorMention:
        """Record tokens `start:end` as a mention of the actor."""
        made = ActorMention(start, end, self.doc[start:end].root.i, form, (actor,), title)
        actor.mentions.append(made)
        self.mentions.append(made)
        return made

    # People

    def _reporters(self, names: list[Name]) -> set[Name]:
        """Names of reporters and of people in lines of credit ("... contributed to this report")."""
        media = words("actor_words", "media")
        skipped: set[Name] = set()
        for name in names:
            if name.kind == "person" and any(t.group == "media" for t in name.titles):
                skipped.add(name)
            before = self.doc[max(0, name.start - 3) : name.start]
            if name.kind == "person" and any(token.text in media for token in before) and not name.titles:
                skipped.add(name)
            if name.kind == "person" and any(token.lower_ == "reporting" for token in before):
                skipped.add(name)
            sentence = self.doc[name.start].sent
            if name.kind in ("person", "organization") and any(t.lower_ == "contributed" for t in sentence) and len(sentence) < 40:
                skipped.add(name)
        texts = {name.text for name in skipped if name.kind == "person" and name.end - name.start > 1}
        return skipped | {name for name in names if name.kind == "person" and name.text in texts}

    def _person(self, person: Person) -> None:
        titles = [title for name in person.names for title in name.titles]
        stated = person.country
        known = person.known or self._link(person, titles, stated)
        if known is not None and known.country and stated and known.country != stated and not _of_body(titles):
            known = None
        if known is None and not self._credible(person):
            return
        country = stated or (known.country if known else None) or self._implied(person, titles)
        tenure = self.base.office_on(known.id, self.on) if known is not None and self.on is not None else None
        if not stated and (_of_body(titles) or (tenure is not None and tenure.organization_id and not tenure.country)):
            country = None
        name = known.name if known else person.fullest
        actor = self.known(known) if known else self._own("person", name, country)
        actor.country = country
        current = [t for t in titles if not t.past] or titles
        actor.title = actor.title or self._title(current)
        actor.title = actor.title or (tenure.title if tenure else None)
        actor.aliases = tuple(dict.fromkeys((*actor.aliases, *person.forms)))
        self.offices[actor.id] += titles
        for name_ in person.names:
            self._person_mention(actor, name_)

    def _title(self, titles: list[Title]) -> str | None:
        best = max((t for t in titles if t.group not in ("family", "counterpart")), key=lambda t: (t.group in _OFFICIAL, len(t.core), -t.start), default=None)
        return best.office if best else None

    def _person_mention(self, actor: Actor, name: Name) -> None:
        ruled = self.doc[name.end].lower_ in words("actor_words", "rule_nouns") if name.end < len(self.doc) else False
        country = self.country(actor.country) if ruled and actor.country else None
        if country is not None:
            self.mention(country, name.start, name.end + 1, "metonym")
            return
        start = min([name.start, *(t.start for t in name.titles if t.end <= name.start)])
        stated = next((t.office for t in name.titles), None)
        self.mention(actor, start, max(name.end, name.until), "name", stated)
        for title in name.titles:
            if title.start >= name.end:
                self.mention(actor, title.start, title.end, "title", title.office)

    def _link(self, person: Person, titles: list[Title], country: str | None) -> Known | None:
        forms = sorted(person.forms, key=lambda f: (-len(fold(f).split()), -person.forms[f], f))
        longest = len(fold(forms[0]).split())
        for form in forms:
            if longest > 1 and len(fold(form).split()) == 1:
                break
            found = person_entry(self.base, form, country, titles, self.on)
            if found is not None:
                return found
        return None

    def _credible(self, person: Person) -> bool:
        """Whether a name that nobody knows is a person's: it has an office or a form of address, it recurs, or it is a
        full name outside the headline. One word after "in" or "at" is a place."""
        if any(name.titles or name.honorific for name in person.names):
            return True
        if len(fold(person.fullest).split()) > 1:
            return len(person.names) > 1 or person.names[0].start > _HEADLINE and not self._alone(person.names[0])
        roots = [self.doc[name.start : name.end].root for name in person.names]
        if all(root.dep_ == "pobj" and root.head.lower_ in words("actor_words", "place_prepositions") for root in roots):
            return False
        return len(person.names) > 1 or roots[0].dep_ == "nsubj" and roots[0].head.lemma_ in words("actor_words", "speech_verbs")

    def _alone(self, name: Name) -> bool:
        """Whether the name is all there is of its line, like the button of a page."""
        sentence = self.doc[name.start].sent
        return sum(token.is_alpha for token in sentence) == sum(token.is_alpha for token in self.doc[name.start : name.end])

    def _implied(self, person: Person, titles: list[Title]) -> str | None:
        """The country of an office stated without one: what the office is found in alone, else the document's own."""
        official = [t for t in titles if t.group in _OFFICIAL and t.organization is None]
        for title in official:
            only = _offices_of_one_country().get(" ".join(title.office.lower().split()))
            if only:
                return only
            if title.core[:1] == ("secretary",) and " of " in title.office.lower():
                return "US"
        national = [t for t in official if not self._of_unknown_body(t)]
        return self._near_country(person.names[0]) if national else None

    def _of_unknown_body(self, title: Title) -> bool:
        """Whether the office is in a body whose country is not known ("FIFA President")."""
        wording = self.doc[title.start : title.end]
        if any(token.text in words("actor_words", "national_bodies") for token in wording):
            return False
        return any(
            token.ent_type_ == "ORG" and self.cover[token.i] is None and token.i != title.head
            and token.lower_ not in words("titles", "modifiers") and token.text not in words("actor_words", "not_names")
            and token.lower_ not in words("titles", "complements")
            for token in wording
        )

    def _near_country(self, name: Name) -> str | None:
        near = [m for m in self.mentions if m.start <= name.end and m.actors[0].kind == "country"]
        here = [m for m in near if self.doc[m.start].sent.start == self.doc[name.start].sent.start]
        if here:
            return here[-1].actors[0].country
        return self.main_country

    def _main_country(self) -> str | None:
        counts = Counter(m.actors[0].country for m in self.mentions if m.actors[0].country)
        return counts.most_common(1)[0][0] if counts else None

    # Bodies and places

    def _own(self, kind: str, name: str, country: str | None) -> Actor:
        made = own_id(kind, name, country)  # type: ignore[arg-type]
        if made not in self.actors:
            self.actors[made] = Actor(id=made, name=name, kind=kind, country=country)  # type: ignore[arg-type]
        return self.actors[made]

    def _body(self, name: Name) -> None:
        if name.institution is not None:
            self._institution(name)
            return
        if name.text in words("actor_words", "media") or not self._body_like(name):
            return
        if name.phrase is not None and name.phrase.kind == "metonym":
            country = self.known(name.phrase.known)
            self.mention(country, name.start, name.end, "metonym")
            return
        known = name.phrase.known if name.phrase else self._known_body(name.text)
        actor = self.known(known) if known else self._own_body(name)
        self.mention(actor, name.start, name.end, "name")

    def _institution(self, name: Name) -> None:
        """A ministry is a metonym of its government; a parliament or a navy only itself."""
        found = name.institution
        assert found is not None
        actor = self._own("organization", found.name, found.country)
        country = self.country(found.country) if found.country else None
        if country is None or not found.acts:
            self.mention(actor, name.start, name.end, "name")
            return
        made = self.mention(country, name.start, name.end, "metonym")
        actor.mentions.append(made)

    def _known_body(self, text: str) -> Known | None:
        named = [k for k in self.base.exact(text) if k.kind == "organization"]
        return named[0] if len(named) == 1 else None

    def _own_body(self, name: Name) -> Actor:
        country, text = self._owner(name)
        key = fold(text)
        for actor in self.actors.values():
            if actor.kind == "organization" and not actor.known and key in {fold(a) for a in (actor.name, *actor.aliases)}:
                return actor
            if actor.kind == "organization" and name.text.isupper() and name.text == _initials(actor.name):
                actor.aliases = (*actor.aliases, name.text)
                return actor
        return self._own("organization", text, country)

    def _owner(self, name: Name) -> tuple[str | None, str]:
        """The country that a body's name begins with, and the name with an abbreviated or possessive country resolved."""
        phrase = self.cover[name.start]
        if phrase is None or phrase.kind not in ("country", "nationality") or phrase.end >= name.end:
            return None, name.text
        rest = self.doc[phrase.end : name.end]
        if rest[0].lower_ in POSSESSIVES:
            return phrase.country, rest[1:].text
        if self.doc[phrase.start : phrase.end].text.replace(".", "").isupper():
            return phrase.country, f"{phrase.known.name} {rest.text}"
        return phrase.country, name.text

    def _body_like(self, name: Name) -> bool:
        if name.phrase is not None:
            return True
        tokens = self.doc[name.start : name.end]
        if any(t.text in words("actor_words", "agreement_words") or t.text in words("actor_words", "not_names") for t in tokens):
            return False
        if any(c.isdigit() for c in name.text) and len(tokens) < 3:
            return False
        if len(tokens) == 1:
            return tokens[0].is_upper and len(tokens[0]) > 2
        return any(t.text in words("actor_words", "organization_words") for t in tokens)

    def _place(self, name: Name) -> None:
        if name.phrase is not None:
            country = self.known(name.phrase.known)
            if name.phrase.kind == "capital" and acts(self.doc, name.start, name.end):
                self.mention(country, name.start, name.end, "metonym")
                return
            self.mention(self._own("place", name.text, country.country), name.start, name.end, "name")
            return
        city = self.base.city(name.text)
        self.mention(self._own("place", city.name if city else name.text, city.country if city else None), name.start, name.end, "name")


@lru_cache(maxsize=1)
def _offices_of_one_country() -> dict[str, str]:
    listed: dict[str, list[str]] = table("titles")["offices_of_one_country"]
    return {office: country for country, offices in listed.items() for office in offices}


def acts(doc: Doc, start: int, end: int) -> bool:
    """Whether a capital stands for its government: as a subject or agent, with talks, or owning a statement."""
    root = doc[start:end].root
    head = root
    while head.dep_ == "conj" and head.head.pos_ == "PROPN":
        head = head.head
    if doc[start].is_upper and len(doc[start]) > 3:
        return False
    if head.dep_ in ("nsubj", "nsubjpass", "agent", "poss", "dative"):
        return True
    if head.dep_ in ("dobj", "obj"):
        return head.head.lemma_ not in words("actor_words", "arrival_verbs")
    if head.dep_ == "pobj":
        return head.head.lower_ in ("with", "between", "by", "against", "among", "for", "on")
    return False


def _of_body(titles: Iterable[Title]) -> bool:
    return any(title.organization is not None and title.country is None for title in titles)


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.replace("-", " ").replace("’s", "").split() if word[0].isupper())
