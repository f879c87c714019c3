"""Pronouns of one person: "he", "she", and "I" of whoever speaks."""

from spacy.tokens import Token

from nlp.components.actors.actors import Actor, ActorMention, is_spokesman
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import prepositional
from nlp.components.reference.discourse import Discourse, clause
from nlp.components.reference.named_behind import named_behind
from nlp.components.reference.of_the_dead import of_the_dead
from nlp.components.reference.owners_meant import owner_of_pronoun
from nlp.components.reference.salience import salient
from nlp.components.reference.unnamed_subjects import unnamed_subject
from nlp.components.sides.interviews import is_recalled, spoken_at
from nlp.components.sides.owner import owned_at
from nlp.components.tellings.event_words import triggers, words

_JOURNEYS = frozenset({"journey", "tour", "trip", "visit"})
_TAKING = frozenset({"bring", "lead", "take"})
_MAKING = frozenset({"begin", "cancel", "conclude", "end", "extend", "finish", "make", "postpone", "start"})
_GUESTS = frozenset({"guest", "host", "visitor"})
_MEANWHILE = frozenset({"after", "at", "before", "during", "following", "in", "on"})
_PLACES = ("capital", "country", "region")
GENDERED = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f"}


def tells_of_encounter(noun: Token) -> bool:
    """Whether the noun names an encounter, or a round or series of them."""
    known = triggers()
    return any((t.lemma_.lower(), "noun") in known for t in (noun, *prepositional(noun, "of"))) and noun.pos_ == "NOUN"


def is_said_to_be_guest(noun: Token) -> bool:
    """ "Was his guest in Rome", "came as her guest"."""
    said = noun.dep_ == "attr" or (noun.dep_ == "pobj" and noun.head.lower_ == "as")
    return said and noun.lemma_.lower() in _GUESTS


def _is_mediation(noun: Token) -> bool:
    """ "Under his auspices", "through her mediation"."""
    does = not words("mediation").isdisjoint((noun.lemma_.lower(), noun.lower_))
    return does and noun.dep_ == "pobj" and noun.head.lower_ in ("through", "under", "with")


def is_of_speaker(noun: Token) -> bool:
    """Whether "my" before a noun says who meets somebody: "my talks with him", "he was my guest"."""
    return tells_of_encounter(noun) or is_said_to_be_guest(noun)


class Pronouns:
    """Resolves the pronouns of a document."""

    def __init__(self, view: Discourse) -> None:
        self.view, self.doc = view, view.doc

    def third_person(self, token: Token) -> None:
        """ "He" or "she", "his meeting with": the person most in view of that gender.

        Whose house, country or minister it is matters to nobody here, whose visit or talks it is does.
        """
        if token.text == "HE" and any(t.is_lower for t in token.sent):
            return  # "HE the Minister", "HE US Ambassador X": His Excellency
        owns = token.dep_ == "poss" or token.tag_ == "PRP$"
        meant = tells_of_encounter(token.head) or is_said_to_be_guest(token.head) or _is_mediation(token.head)
        if owns and not meant:
            return
        gender = GENDERED[token.lower_]
        official = of_the_dead(self.view, token, gender) or unnamed_subject(self.view, token, gender)
        official = official or named_behind(self.view, token, gender)
        official = official or self._traveller(token) or owner_of_pronoun(self.view, token, gender)
        official = official or (self._who_makes(token) if owns else None)
        if official is not None:
            self.view.add(token.i, token.i + 1, "pronoun", (official,))
            return
        actor = self._own_doer(token) if owns else None
        actor = actor or salient(self.view, token, GENDERED[token.lower_], self._visited(token))
        if actor is not None:
            self.view.add(token.i, token.i + 1, "pronoun", (actor,))
            self.view.note_gender(actor, GENDERED[token.lower_])

    def _own_doer(self, token: Token) -> Actor | None:
        """Whose encounter it is by the clause that tells of it: "he knew that X had lied on his calls", "that we look
        into X over his trip". Where the clause names another before the pronoun, it may be his: "X met Y on his trip".
        """
        verb = self.doc[clause(token.head)]
        if not _is_told(verb):
            return None
        doers = [t for t in verb.children if t.dep_ in ("nsubj", "nsubjpass") and t.i < token.i]
        first = min((t.i for t in doers), default=token.i)
        named = [m for m in self.view.people_in(token.sent) if first <= m.root < token.i]
        if len(named) != 1 or named[0].form != "name":
            return None
        does = any(t.i == named[0].root for t in doers)
        if token.head.head.lower_ not in _MEANWHILE if does else doers[0].lower_ not in ("i", "we"):
            return None
        actor = named[0].actors[0]
        fits = self.view.gender_of(actor) in (None, GENDERED[token.lower_])
        return actor if fits and actor.country != (self._visited(token) or "") else None

    def _traveller(self, token: Token) -> Actor | None:
        """ "The president's tour will take him to Rome": whose journey it is."""
        told = next(iter(subjects(token.head)), None) if token.dep_ == "dobj" and token.head.lemma_ in _TAKING else None
        if told is None or told.lemma_.lower() not in _JOURNEYS:
            return None
        first, last = told.left_edge.i, token.i
        return next((m.actors[0] for m in self.view.people_in(token.sent) if first <= m.start and m.end <= last), None)

    def _who_makes(self, token: Token) -> Actor | None:
        """ "Prepared by X, who made his first trip to Rome": whose journey it is by the verb that says he made it."""
        noun = token.head
        if noun.lemma_.lower() not in _JOURNEYS or noun.dep_ != "dobj" or noun.head.lemma_ not in _MAKING:
            return None
        doers = subjects(noun.head)
        people = self.view.people_in(token.sent) if len(doers) == 1 else ()
        mention = next((m for m in people if m.start <= doers[0].i < m.end), None)
        return mention.actors[0] if mention is not None and doers[0].i < token.i else None

    def _visited(self, token: Token) -> str | None:
        """The country to which "his visit" goes, or "he will visit", and whose own people are no guests there."""
        head = token.head
        if head.lemma_.lower() in _JOURNEYS and head.pos_ == "NOUN":
            goals = list(prepositional(head, "to"))
        elif token.dep_ == "nsubj" and head.lemma_ in ("tour", "visit"):
            goals = [c for c in head.children if c.dep_ == "dobj"]
        elif token.dep_ == "nsubj" and head.lemma_ in ("fly", "travel") and not _goes_home(head):
            goals = list(prepositional(head, "to"))
        else:
            return None
        phrases = (self.view.cover[t.i] for t in goals)
        return next((p.country for p in phrases if p is not None and p.country and p.kind in _PLACES), None)

    def first_person(self, token: Token) -> None:
        """ "I" in a transcript is whose turn it is, in a post who wrote it, in a quotation the subject of its verb."""
        spoken = spoken_at(self.doc, token.i)
        if spoken is not None:
            if not spoken.asked and spoken.actor is not None:
                self.view.add(token.i, token.i + 1, "pronoun", (spoken.actor,))
            return
        turn = self.view.turn_at(token.i)
        if turn is not None:
            self.view.add(token.i, token.i + 1, "pronoun", turn.actors)
            return
        owned = owned_at(self.doc, token.i)
        if owned is not None and owned.actor is not None:
            self.view.add(token.i, token.i + 1, "pronoun", (owned.actor,))
            return
        verbs = {t.i for t in token.sent if t.lemma_ in ("say", "tell", "add", "ask", "note") and t.pos_ == "VERB"}
        subjects = [
            m
            for m in self.view.people_in(token.sent)
            if self.doc[m.root].dep_ == "nsubj" and self.doc[m.root].head.i in verbs
        ]
        if len(subjects) == 1 and clause(token) not in verbs:
            self.view.add(token.i, token.i + 1, "pronoun", subjects[0].actors)

    def second_person(self, token: Token) -> None:
        """ "You were in Oslo last week", "your talks": who is asked in an interview."""
        spoken = spoken_at(self.doc, token.i)
        if spoken is not None and spoken.asked and spoken.actor is not None:
            self.view.add(token.i, token.i + 1, "pronoun", (spoken.actor,))

    def _speaker(self, token: Token) -> Actor | None:
        """Who says in quotes what "we" do: ""We will meet in Oslo", the minister said"."""
        said = token.head
        while said.head != said and said.dep_ != "ccomp":
            said = said.head
        named = [c for c in said.head.children if c.dep_ == "nsubj" and c.i > token.i] if said.dep_ == "ccomp" else []
        people = self.view.people_in(token.sent) if named else ()
        mention = next((m for m in people if m.start <= named[0].i < m.end), None)
        return mention.actors[0] if mention is not None and not is_spokesman(mention.actors[0]) else None

    def first_plural(self, token: Token) -> None:
        """ "We will meet in Brussels", "our talks" in a post: who wrote it, with the person whom it named last.

        Beside somebody named, "we had coffee with X", it is the writer.
        """
        spoken = spoken_at(self.doc, token.i)
        owned = spoken if spoken is not None and not spoken.asked else owned_at(self.doc, token.i)
        meets = tells_of_encounter(token.head) if token.lower_ == "our" else _is_encounter(token.head)
        speaker = self._speaker(token) if owned is None and meets else None
        if speaker is not None:
            self.view.add(token.i, token.i + 1, "pronoun", (speaker,))
        if owned is None or owned.actor is None:
            return
        writer = owned.actor
        if is_said_to_be_guest(token.head):  # "was our guest"
            self.view.add(token.i, token.i + 1, "pronoun", (writer,))
            return
        if token.lower_ == "we" and token.dep_ == "nsubj" and _is_with_somebody(token.head):
            self.view.add(token.i, token.i + 1, "pronoun", (writer,))
            return
        if not meets:
            return
        other = next((m.actors[0] for m in self.view.back_from(token.i) if _is_other(m, writer)), None)
        if other is not None:
            self.view.add(token.i, token.i + 1, "group", (writer, other))

    def first_plural_met(self, token: Token) -> None:
        """ "The king received us", "dined with us" in memoirs: he who tells, whoever was with him."""
        spoken = spoken_at(self.doc, token.i) if is_recalled(self.doc) else None
        verb = token.head if token.dep_ == "dobj" else token.head.head
        if spoken is not None and token.dep_ in ("dobj", "pobj") and (verb.lemma_.lower(), "verb") in triggers():
            speaker = spoken.actor
            if speaker is not None:
                self.view.add(token.i, token.i + 1, "pronoun", (speaker,))


def _is_told(verb: Token) -> bool:
    """Whether a clause says what somebody tells or knows of another."""
    return verb.dep_ == "ccomp" and verb.head.pos_ == "VERB"


def _goes_home(verb: Token) -> bool:
    return any(c.lower_ in ("back", "home", "on") for c in verb.children)


def _is_encounter(verb: Token) -> bool:
    return (verb.lemma_.lower(), "verb") in triggers() and not any(c.dep_ == "dobj" for c in verb.children)


def _is_with_somebody(verb: Token) -> bool:
    """Whether a clause goes on "with" a name: "we sat down with Minister X", "we had coffee with X"."""
    nouns = [c for c in verb.children if c.dep_ == "dobj"]
    return any(t.pos_ == "PROPN" for head in (verb, *nouns) for t in prepositional(head, "with"))


def _is_other(mention: ActorMention, writer: Actor) -> bool:
    actor = mention.actors[0]
    return len(mention.actors) == 1 and actor.kind == "person" and actor.country not in (None, writer.country)
