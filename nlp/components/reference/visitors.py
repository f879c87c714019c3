"""Who is meant by "the visitor", "his guest", "her host": of two sides the one that came, or the one that received."""

from collections.abc import Callable, Iterator

from spacy.tokens import Token

from nlp.components.actors.actors import Actor, ActorMention, is_spokesman
from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import prepositional
from nlp.components.reference.discourse import REACH, Discourse
from nlp.components.tellings.trigger_words import trigger_of

GUESTS = frozenset({"guest", "visitor"})
HOSTS = frozenset({"host", "hostess"})
SEVERAL = frozenset({"guests", "visitors"})
_OWN = frozenset({"his", "her", "their", "its"})
_ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "dative", "conj"})
_FEWEST, _MOST = 2, 4  # guests at once, of whom a text speaks as such
_HOSTING = frozenset({"hosting", "welcomed"})
_PARTIES = frozenset({"delegation", "mission", "team"})
_LEADING = frozenset({"head", "lead"})
_PAYING = frozenset({"begin", "conclude", "end", "make", "pay", "start", "wind"})
_NAMING = frozenset({"appos", "compound", "nmod", "poss", "flat"})


def stands_for_side(token: Token) -> bool:
    """Whether "guest", "visitor" or "host" stands for somebody known: with "the" or an owner, and no name beside it."""
    if _is_visiting_party(token):
        return True
    singular = token.lower_ in GUESTS | HOSTS and token.tag_ == "NN"
    honoured = token.dep_ == "poss" and token.head.lemma_.lower() in ("honor", "honour")  # "in the visitor's honour"
    if not (singular or token.lower_ in SEVERAL) or not (token.dep_ in _ARGUMENTS or honoured):
        return False
    determined = [c for c in token.lefts if c.dep_ in ("det", "poss")]
    plain = len(determined) == 1 and determined[0].lower_ in _OWN | {"the"}
    described = any(c.dep_ in ("appos", "prep", "relcl", "acl", "conj") for c in token.children)
    return plain and not described and all(c.ent_type_ == "NORP" for c in token.lefts if c.dep_ == "amod")


def _is_visiting_party(token: Token) -> bool:
    """ "The visiting delegation", of no state that the words would name."""
    visiting = any(c.lower_ == "visiting" for c in token.lefts)
    return token.lower_ in _PARTIES and visiting and all(c.lower_ in ("the", "visiting") for c in token.children)


class Visitors:
    """Resolves the guests and hosts of a document."""

    def __init__(self, view: Discourse) -> None:
        self.view, self.doc = view, view.doc

    def one(self, noun: Token) -> bool:
        """Record who the guest or host is, if the sentences before tell who came to whom, or leave but one choice."""
        if noun.lower_ in SEVERAL:
            return self._several(noun)
        if noun.lower_ in _PARTIES:
            return self._head_of_party(noun)
        others = [m for m in self._others(noun) if self._is_of(noun, m.actors[0])]
        wanted, unwanted = self._is_guest, self._is_host
        if noun.lower_ in HOSTS:
            wanted, unwanted = unwanted, wanted
        told = next((m.actors[0] for m in others if wanted(m)), None)
        actor = told or (self._only_other(noun, others) if self._is_owned(noun) else self._left(others, unwanted))
        actor = actor or self._by_place(noun, others)
        if actor is None:
            return False
        self.view.add(noun.left_edge.i, noun.i + 1, "title", (actor,))
        return True

    def _head_of_party(self, noun: Token) -> bool:
        """ "The visiting delegation": who was last said to lead one."""
        for mention in self.view.back_from(noun.i):
            if self.view.sentence[noun.i] - self.view.sentence[mention.start] > REACH:
                return False
            by = self.doc[mention.root].head
            led = by.lower_ == "by" and by.head.lemma_ in _LEADING and by.head.head.lemma_.lower() in _PARTIES
            if led and len(mention.actors) == 1 and mention.actors[0].kind == "person":
                self.view.add(noun.left_edge.i, noun.i + 1, "title", mention.actors)
                return True
        return False

    def _several(self, noun: Token) -> bool:
        """ "His guests", "the visitors": the two or more people of other states of whom the sentence before told."""
        here = self.view.sentence[noun.i]
        near = [m for m in self._others(noun) if here - self.view.sentence[m.start] == 1]
        actors = tuple(dict.fromkeys(m.actors[0] for m in near))[::-1]
        if not _FEWEST <= len(actors) <= _MOST or any(self._is_host(m) for m in near):
            return False
        self.view.add(noun.left_edge.i, noun.i + 1, "group", actors)
        return True

    def _left(self, others: list[ActorMention], unwanted: Callable[[ActorMention], bool]) -> Actor | None:
        """The other of just two people in view, of whom the one is told to have come, or to have received."""
        actors = list(dict.fromkeys(m.actors[0] for m in others))
        opposite = {m.actors[0].id for m in others if unwanted(m)}
        left = [actor for actor in actors if actor.id not in opposite]
        return left[0] if len(actors) == _FEWEST and len(left) == 1 else None

    def _by_place(self, noun: Token, others: list[ActorMention]) -> Actor | None:
        """ "In Beijing A and B drank tea. The guest": the one of the two who is not at home there, or is."""
        here = self.view.sentence[noun.i]
        near = {m.actors[0].country: m.actors[0] for m in others if here - self.view.sentence[m.start] <= 1}
        start = self.doc[noun.sent.start - 1].sent.start if noun.sent.start else 0
        placed = (p.country for p in self.view.cover[start : noun.i] if p is not None and p.kind == "capital")
        at_home = near.get(next(placed, None))
        if at_home is None or len(near) != _FEWEST or None in near:
            return None
        away = next(actor for actor in near.values() if actor is not at_home)
        return at_home if noun.lower_ in HOSTS else away

    def _is_of(self, noun: Token, actor: Actor) -> bool:
        """Whether the person is of the country that the words give, if any: "his Cuban host"."""
        phrases = (self.view.cover[c.i] for c in noun.lefts if c.dep_ == "amod")
        return all(p is None or p.country is None or p.country == actor.country for p in phrases)

    def _is_owned(self, noun: Token) -> bool:
        return any(c.lower_ in _OWN - {"their"} for c in noun.lefts)

    def _others(self, noun: Token) -> Iterator[ActorMention]:
        """The people in view, the nearest first, who are not another party to the clause, nor of that one's country."""
        here = self.view.people_in(noun.sent)
        own = [m for m in here if m.start and self.doc[m.start - 1].lower_ in _OWN]  # "the guest brought his minister"
        beside = [m.actors[0] for m in here if m not in own and self.view.beside(m, noun)]
        doers = {t.i for t in subjects(noun.head)}
        doers |= {t.i for t in subjects(noun.head.head)} if noun.dep_ == "pobj" else set()
        doers |= {noun.head.i} if noun.dep_ == "conj" else set()
        beside += [m.actors[0] for m in here if m.root in doers]
        countries = {actor.country for actor in beside if actor.country}
        for mention in self.view.back_from(noun.i):
            if self.view.sentence[noun.i] - self.view.sentence[mention.start] > REACH:
                return
            actor = mention.actors[0]
            if len(mention.actors) > 1 or actor.kind != "person" or is_spokesman(actor) or actor in beside:
                continue
            if actor.id not in self.view.looked_back_on and (actor.country is None or actor.country not in countries):
                yield mention

    def _only_other(self, noun: Token, others: list[ActorMention]) -> Actor | None:
        """The one other person named in this sentence or the one before."""
        here = self.view.sentence[noun.i]
        near = {m.actors[0].id: m.actors[0] for m in others if here - self.view.sentence[m.start] <= 1}
        return next(iter(near.values())) if len(near) == 1 else None

    def _is_guest(self, mention: ActorMention) -> bool:
        """Whether the text tells that the person came, or was received."""
        root = self.doc[mention.root]
        if root.dep_ == "nsubj" and _is_on_visit(root.head):
            return True
        word = trigger_of(root.head) if root.dep_ not in _NAMING else None
        if word is None or root.head.pos_ != "VERB":
            return False
        if word.frame in _HOSTING:
            return root.dep_ in ("dobj", "nsubjpass")
        return word.type == "visit" and root.dep_ == "nsubj"

    def _is_host(self, mention: ActorMention) -> bool:
        """Whether the text tells that the person received somebody."""
        root = self.doc[mention.root]
        by = root.dep_ == "pobj" and root.head.dep_ in ("agent", "prep") and root.head.lower_ == "by"
        verb = root.head.head if by else root.head
        word = trigger_of(verb) if root.dep_ not in _NAMING and verb.pos_ == "VERB" else None
        return word is not None and word.frame in _HOSTING and (by or root.dep_ == "nsubj")


def _is_on_visit(verb: Token) -> bool:
    """ "Was in Kyiv for a one-day visit", "paid a visit to": verbs that tell of a visit by what comes with them."""
    if verb.pos_ not in ("AUX", "VERB"):
        return False
    nouns = [c for c in verb.children if c.dep_ == "dobj" and verb.lemma_ in _PAYING]
    nouns += [o for o in prepositional(verb, "for", "on") if o.i > verb.i]
    return any((told := trigger_of(noun)) is not None and told.type == "visit" for noun in nouns)
