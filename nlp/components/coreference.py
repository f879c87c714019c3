"""What descriptions, nationalities, groups and pronouns refer to: "the Russian president", "US officials", "they"."""

import datetime as dt
from collections.abc import Sequence

from spacy.tokens import Doc, Token

from nlp.components.actors import Actor, ActorMention, MentionForm
from nlp.components.gathering import Gatherer
from nlp.components.titles import Title, fits
from nlp.components.vocabulary import given_name_genders, table, words
from nlp.knowledge.names import fold

_REACH = 3  # sentences that a pronoun looks back
_PRONOUNS = {"he": "m", "him": "m", "she": "f", "her": "f"}
_OFFICES_HELD_BY_ONE = frozenset(("head_of_state", "head_of_government", "foreign_minister", "supreme_leader", "defence_minister", "head_of_organization"))


class Resolver:
    """Resolves the mentions of one document that are not names, in text order."""

    def __init__(self, doc: Doc, gathered: Gatherer) -> None:
        self.doc, self.gathered, self.cover = doc, gathered, gathered.cover
        self.base = gathered.base
        self.on: dt.date | None = doc._.published
        self.sentence = [0] * len(doc)
        for number, span in enumerate(doc.sents):
            self.sentence[span.start : span.end] = [number] * (span.end - span.start)
        self.people: list[ActorMention] = [m for m in gathered.mentions if m.actors[0].kind == "person"]
        self.taken = [False] * len(doc)
        for mention in gathered.mentions:
            self.taken[mention.start : mention.end] = [True] * (mention.end - mention.start)
        self.cores = {actor.id: self._cores(actor) for actor in gathered.actors.values() if actor.kind == "person"}

    def resolve(self, titles: Sequence[Title]) -> None:
        """Add the mentions of offices, nationalities, groups and pronouns."""
        at = {title.head: title for title in titles}
        governments = words("actor_words", "government_nouns")
        for token in self.doc:
            word = token.lower_
            title = at.get(token.i)
            if title is not None and not title.plural:
                self._office(title)
            elif word in words("actor_words", "pair_nouns") and self._pair(token):
                continue
            elif title is not None and self._office_holders(title):
                continue
            elif word in governments:
                self._delegation(token)
            elif word in ("i", "me") and token.pos_ == "PRON":
                self._speaker(token)
            elif word in _PRONOUNS:
                self._pronoun(token)
            elif word in ("they", "them"):
                self._plural_pronoun(token)

    # Offices

    def _cores(self, actor: Actor) -> list[tuple[str, ...]]:
        cores = [title.core for title in self.gathered.offices.get(actor.id, ()) if not title.past or len(title.core) > 1]
        if actor.known and self.on is not None:
            held = [t for t in self.base.tenures(actor.id) if t.covers(self.on)]
            cores += [tuple(words) for t in held for words in (t.title.lower().split(), t.office.split("_"))]
        return cores

    def _office(self, title: Title) -> None:
        if title.determiner in ("a", "an", "another", "that") or any(self.taken[title.start : title.end]) and not self._only_country(title):
            return
        actor = self._holder(title)
        if actor is not None:
            start = title.start - 1 if title.determiner == "the" else title.start
            self._add(start, title.end, "title", (actor,), title.office)

    def _only_country(self, title: Title) -> bool:
        """Whether the names inside the wording are countries or bodies, not people."""
        inside = [m for m in self.gathered.mentions if m.start < title.end and title.start < m.end]
        return all(m.actors[0].kind != "person" for m in inside)

    def _holder(self, title: Title) -> Actor | None:
        if title.group == "counterpart":
            return self._counterpart(title)
        if not title.core:
            return None
        fitting = [m for m in self.people if self._fits(title, m.actors[0])]
        before = [m for m in fitting if m.start < title.start and not self._beside(m, self.doc[title.head])]
        if before:
            return max(before, key=lambda m: (self._stated(title, m.actors[0]), m.start)).actors[0]
        if fitting and (title.country or title.organization):
            return min(fitting, key=lambda m: m.start).actors[0]
        return self._office_holder(title)

    def _fits(self, title: Title, actor: Actor) -> bool:
        if title.country and actor.country != title.country:
            return False
        if not title.country and title.determiner is None and not self.doc[title.start].text[0].isupper():
            return False
        return any(fits(title.core, core) for core in self.cores.get(actor.id, ()))

    def _stated(self, title: Title, actor: Actor) -> bool:
        """Whether the text itself gives the actor this office."""
        return any(fits(title.core, held.core) for held in self.gathered.offices.get(actor.id, ()))

    def _beside(self, mention: ActorMention, token: Token) -> bool:
        """Whether both are arguments of one verb, or joined by "and", so that they cannot be the same person."""
        root = self.doc[mention.root]
        if token.dep_ in ("appos", "attr") or root.dep_ == "poss" or token.dep_ == "poss":
            return False
        return self.sentence[mention.start] == self.sentence[token.i] and _clause(root) == _clause(token)

    def _office_holder(self, title: Title) -> Actor | None:
        """The one who held the office on the day of the document, whom the document does not name."""
        if self.on is None or title.past:
            return None
        office = self.base.office_class(" ".join(title.core), title.country)
        if title.group == "leader" and title.core == ("leader",):
            office = "leader"
        if title.country and (office in _OFFICES_HELD_BY_ONE or office == "leader"):
            held = self.base.holders(office, country=title.country, on=self.on)
        elif title.country and office == "deputy_head_of_state":
            held = self.base.holders(office, country=title.country, on=self.on)
            held = [h for h in held if fits(title.core, tuple(h[1].title.lower().split()))]
        else:
            return None
        return self._person(held[0][0].id) if held else None

    def _person(self, entry_id: str) -> Actor | None:
        known = self.base.entry(entry_id)
        if known is None:
            return None
        actor = self.gathered.known(known)
        if actor.title is None and self.on is not None:
            tenure = self.base.office_on(known.id, self.on)
            actor.title = tenure.title if tenure else None
        self.cores.setdefault(actor.id, self._cores(actor))
        return actor

    def _office_holders(self, title: Title) -> bool:
        """ "The presidents of Russia and China", "the US and Chinese foreign ministers": people the document names."""
        countries, end = self._countries_of(title)
        if len(countries) < 2:
            return False
        found: list[Actor] = []
        for country in countries:
            fitting = [m.actors[0] for m in self.people if m.actors[0].country == country
                       and any(fits(title.core, core) for core in self.cores.get(m.actors[0].id, ()))]
            if not fitting:
                return False
            found.append(fitting[-1])
        self._add(title.start, end, "group", tuple(found), title.office)
        return True

    def _countries_of(self, title: Title) -> tuple[list[str], int]:
        """The countries of a plural office, before it or in a list after "of", and where the wording ends."""
        end = title.end
        while end + 1 < len(self.doc) and (self.doc[end].lower_ in (",", "and") and self._country_at(end + 1)):
            end = self._country_at(end + 1)
        codes = dict.fromkeys(p.country for p in self.cover[title.start : end] if p is not None and p.country)
        return [code for code in codes if code], end

    def _country_at(self, i: int) -> int:
        """The end of the country's name that starts at token `i`, an article aside; 0 if there is none."""
        i += self.doc[i].lower_ in ("and", "the")
        phrase = self.cover[i] if i < len(self.doc) else None
        return phrase.end if phrase is not None and phrase.kind == "country" and phrase.start == i else 0

    def _counterpart(self, title: Title) -> Actor | None:
        """ "His German counterpart": who holds in Germany the office of the person spoken of."""
        owner = self._salient(self.doc[title.head], None)
        if owner is None or title.country is None or title.country == owner.country:
            return None
        for core in self.cores.get(owner.id, ()):
            named = [m for m in self.people if m.actors[0].country == title.country and any(fits(core, c) for c in self.cores.get(m.actors[0].id, ()))]
            if named:
                return max(named, key=lambda m: (m.start < title.start, m.start)).actors[0]
        for core in self.cores.get(owner.id, ()):
            office = self.base.office_class(" ".join(core), owner.country)
            held = self.base.holders(office, country=title.country, on=self.on) if office in _OFFICES_HELD_BY_ONE and self.on else []
            if held:
                return self._person(held[0][0].id)
        return None

    # Groups

    def _pair(self, noun: Token) -> bool:
        """ "The two presidents", "both sides", "the leaders": the two named last."""
        first = noun.i
        counted = False
        while first > noun.sent.start and (self.doc[first - 1].lower_ in words("actor_words", "two_words") or self.doc[first - 1].lower_ in words("titles", "modifiers")
                                           or self.doc[first - 1].lower_ in ("the", "of")):
            first -= 1
            counted = counted or self.doc[first].lower_ in ("two", "both")
        definite = self.doc[first].lower_ == "the" and first < noun.i
        after = self.doc[noun.i + 1].lower_ if noun.i + 1 < len(self.doc) else ""
        if not counted and not (definite and noun.lower_ in ("leaders", "presidents", "ministers", "sides", "parties") and after not in ("of", "from")):
            return False
        if noun.lower_ in words("actor_words", "country_nouns"):
            actors = self._last_two_countries(noun)
        else:
            actors = self._last_two(noun, noun.lower_ in words("actor_words", "country_pair_nouns"))
        if actors:
            self._add(first, noun.i + 1, "group", actors)
        return bool(actors)

    def _last_two(self, noun: Token, countries: bool) -> tuple[Actor, ...]:
        kinds: tuple[tuple[str, ...], ...] = (("person",), ("country",)) if not countries else (("person",), ("country", "organization"))
        for allowed in kinds:
            reach = _REACH if allowed == ("person",) else 6
            found: list[Actor] = []
            for mention in sorted(self.gathered.mentions, key=lambda m: -m.start):
                if mention.start >= noun.i or self.sentence[noun.i] - self.sentence[mention.start] > reach or len(mention.actors) != 1:
                    continue
                actor = mention.actors[0]
                if actor.kind in allowed and actor not in found and (not found or actor.country is None or actor.country != found[0].country):
                    found.append(actor)
                if len(found) == 2:
                    return tuple(found[::-1])
        return ()

    def _last_two_countries(self, noun: Token) -> tuple[Actor, ...]:
        """The two countries named last, or spoken for by the people named last."""
        found: list[Actor] = []
        for mention in reversed(self.gathered.mentions):
            if mention.start >= noun.i or len(mention.actors) != 1 or mention.actors[0].kind not in ("person", "country"):
                continue
            if self.sentence[noun.i] - self.sentence[mention.start] > _REACH:
                break
            code = mention.actors[0].country
            country = self.gathered.country(code) if code else None
            if country is not None and country not in found:
                found.append(country)
            if len(found) == 2:
                return tuple(found[::-1])
        return ()

    def _delegation(self, noun: Token) -> None:
        """ "US and Chinese officials", "the Syrian government", "officials from Iraq": the states spoken for."""
        start, actors = self._before(noun)
        end = noun.i + 1
        if not actors and end + 1 < len(self.doc) and self.doc[end].lower_ in ("of", "from", "for"):
            after = end + 1 + (self.doc[end + 1].lower_ == "the")
            phrase = self.cover[after] if after < len(self.doc) else None
            if phrase is not None and phrase.kind != "person":
                actors, end = [self.gathered.known(phrase.known)], phrase.end
                while end + 1 < len(self.doc) and self.doc[end].lower_ in (",", "and") and self._country_at(end + 1):
                    end = self._country_at(end + 1)
                    other = self.cover[end - 1]
                    if other is not None:
                        actors.append(self.gathered.known(other.known))
        if actors and not self._within_person(start, end):
            self._add(start, end, "nationality", tuple(actors))

    def _before(self, noun: Token) -> tuple[int, list[Actor]]:
        i, start, actors = noun.i, noun.i, []
        while i > noun.sent.start:
            token, phrase = self.doc[i - 1], self.cover[i - 1]
            if phrase is not None:
                if phrase.kind in ("person", "capital"):
                    break
                actors.insert(0, self.gathered.known(phrase.known))
                i = start = phrase.start
            elif token.lower_ in ("and", ",", "'s", "’s", "'", "’", "-", "/") or token.lower_ in words("titles", "modifiers") or token.lower_ in words("titles", "fillers") or token.pos_ == "ADJ":
                i -= 1
            else:
                break
        return start, actors

    def _within_person(self, start: int, end: int) -> bool:
        return any(m.start < end and start < m.end and m.actors[0].kind == "person" for m in self.people)

    # Pronouns

    def _pronoun(self, token: Token) -> None:
        if token.dep_ == "poss" or token.tag_ == "PRP$":
            return
        actor = self._salient(token, _PRONOUNS[token.lower_])
        if actor is not None:
            self._add(token.i, token.i + 1, "pronoun", (actor,))

    def _salient(self, token: Token, gender: str | None) -> Actor | None:
        """The person most in view before the token: recent, in subject position, of fitting gender."""
        best: tuple[float, int, Actor] | None = None
        beside = {id(m.actors[0]) for m in self.people if self._near(m, token) and self._beside(m, token)} if gender else set()
        for mention in reversed(self.people):
            distance = self.sentence[token.i] - self.sentence[mention.start]
            if mention.start >= token.i or distance < 0 or len(mention.actors) != 1:
                continue
            if distance > _REACH:
                break
            actor, root = mention.actors[0], self.doc[mention.root]
            if gender and self._gender(actor) not in (None, gender):
                continue
            subject = root.dep_ in ("nsubj", "nsubjpass")
            if id(actor) in beside:
                continue
            score = -1.0 * distance + 1.2 * subject + 0.3 * (_clause(root) != root.i and self.doc[_clause(root)].dep_ == "ROOT")
            if best is None or (score, mention.start) > best[:2]:
                best = (score, mention.start, actor)
        return best[2] if best else None

    def _near(self, mention: ActorMention, token: Token) -> bool:
        return self.sentence[mention.start] == self.sentence[token.i]

    def _gender(self, actor: Actor) -> str | None:
        for title in self.gathered.offices.get(actor.id, ()):
            gendered: dict[str, str] = table("titles")["gendered"]
            for word in title.core:
                if word in gendered:
                    return gendered[word]
        return given_name_genders().get(fold(actor.name).split()[0]) if actor.name else None

    def _speaker(self, token: Token) -> None:
        """ "I" in a transcript is whose turn it is; in a quotation the subject of the verb that reports it."""
        turn = next((m for m in reversed(self.people) if m.start < token.i and self._opens_turn(m)), None)
        if turn is not None:
            self._add(token.i, token.i + 1, "pronoun", turn.actors)
            return
        verbs = {t.i for t in token.sent if t.lemma_ in ("say", "tell", "add", "ask", "note") and t.pos_ == "VERB"}
        subjects = [m for m in self.people if self._near(m, token) and len(m.actors) == 1
                    and self.doc[m.root].dep_ == "nsubj" and self.doc[m.root].head.i in verbs]
        if len(subjects) == 1 and _clause(token) not in verbs:
            self._add(token.i, token.i + 1, "pronoun", subjects[0].actors)

    def _opens_turn(self, mention: ActorMention) -> bool:
        """Whether a line begins with this name and a colon, as in a transcript."""
        before = self.doc[mention.start - 1] if mention.start else None
        after = self.doc[mention.end] if mention.end < len(self.doc) else None
        return after is not None and after.text == ":" and (before is None or before.is_space)

    def _plural_pronoun(self, token: Token) -> None:
        """ "They" after a pair: the actors of the last group, or of two names joined by "and"."""
        for mention in reversed(self.gathered.mentions):
            if mention.start >= token.i:
                continue
            distance = self.sentence[token.i] - self.sentence[mention.start]
            if distance > 1:
                break
            if len(mention.actors) > 1:
                self._add(token.i, token.i + 1, "pronoun", mention.actors)
                return
            root = self.doc[mention.root]
            if root.dep_ == "conj" and mention.actors[0].kind == "person":
                first = next((m for m in self.people if m.root == root.head.i and len(m.actors) == 1), None)
                if first is not None and first.actors[0] is not mention.actors[0]:
                    self._add(token.i, token.i + 1, "pronoun", (first.actors[0], mention.actors[0]))
                    return

    def _add(self, start: int, end: int, form: MentionForm, actors: tuple[Actor, ...], title: str | None = None) -> None:
        made = ActorMention(start, end, self.doc[start:end].root.i, form, actors, title)
        for actor in actors:
            actor.mentions.append(made)
        self.gathered.mentions.append(made)
        self.gathered.mentions.sort(key=lambda m: (m.start, m.end))
        if len(actors) == 1 and actors[0].kind == "person":
            self.people.append(made)
            self.people.sort(key=lambda m: m.start)


def _clause(token: Token) -> int:
    """The verb that the token hangs on."""
    while token.head.i != token.i and token.pos_ not in ("VERB", "AUX"):
        token = token.head
    return token.i
