"""What a sentence says was talked about, by whomever: discussed, raised, on the agenda, or urged by one side."""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Span, Token

from nlp.components.frames.subjects import subjects
from nlp.components.frames.syntax import children, conjuncts
from nlp.components.tellings.event_words import words
from nlp.components.topics.topic_agendas import HEARTS, LUGGAGE, NOUNS, on_agenda
from nlp.components.topics.topic_aims import aims, asked, objects_of
from nlp.components.topics.topic_crux import called_crux, said_again
from nlp.components.topics.topic_events import concerned
from nlp.components.topics.topic_handed import handed
from nlp.components.topics.topic_idioms import asked_after, came_for, came_up, fronted, gone_over, took_up, unsettled
from nlp.components.topics.topic_settled import agreed_in
from nlp.components.topics.topic_told import told

ALSO_ABOUT = {
    "speak": ["of"], "talk": ["of"], "deal": ["with"], "revolve": ["around"], "center": ["around"], "inform": ["of"],
    "brief": ["of"],
}  # fmt: skip
BRIEFING = frozenset({"brief", "inform", "update", "consult"})
ADDRESSING = frozenset({"address", "share"})
ATTENTION = frozenset({"accent", "attention", "emphasis", "focus", "headway", "priority", "progress"})
ACTORS = frozenset({"PERSON", "NORP", "ORG", "GPE"})
DEBATING = frozenset({"consider", "debate", "deliberate", "discuss", "examine", "explore", "negotiate", "review"})


@dataclass(frozen=True, slots=True)
class Discussed:
    """Something talked about: the head of its phrase, the word that says so, and how surely it says so.

    `rank` is 0 for what is said to be discussed or on the agenda, 1 for what one side stressed, asked or offered, 2 for
    what else it told the other;
    `speakers` are the tokens of those who did, empty in a passive clause.
    """

    root: Token
    verb: Token
    rank: int
    speakers: tuple[Token, ...]


def discussed_in(sentence: Span) -> list[Discussed]:
    """What a sentence says was talked about, in text order."""
    return [found for token in sentence for found in _at(token)]


def _at(token: Token) -> Iterator[Discussed]:
    lemma = token.lemma_.lower()
    if token.pos_ == "VERB":
        yield from _said(token, agreed_in(token) + fronted(token) + unsettled(token), 0)
    if token.pos_ == "VERB" and lemma in words("topic_verbs"):
        yield from _said(token, _discussed_by(token) or asked_after(token), 0)
    elif token.pos_ == "VERB" and lemma in words("issue_verbs"):
        yield from _said(token, _pressed_by(token), 1)
    elif token.pos_ == "VERB" and lemma in words("topic_telling"):
        yield from _said(token, told(token), 2)
    elif token.pos_ == "NOUN" and lemma in words("topic_nouns"):
        yield from _said(token, _of_noun(token), 0)
    elif token.pos_ == "VERB" and (idiom := gone_over(token) or took_up(token)):
        yield from _said(token, idiom, 0)
    elif token.pos_ == "VERB" and (idiom := asked_after(token) or handed(token) or came_for(token)):
        yield from _said(token, idiom, 1)
    elif token.pos_ in ("VERB", "AUX") and (risen := came_up(token) or concerned(token)):
        yield from (Discussed(root, token, 0, ()) for root in risen)
    elif token.pos_ in NOUNS and lemma in words("agenda_places") | words("agenda_names") | LUGGAGE | HEARTS:
        yield from _said(token, on_agenda(token) or called_crux(token), 0)
    elif token.pos_ == "ADV" and (again := said_again(token)):
        yield from _said(token, again, 0)
    elif token.pos_ == "NOUN" and (crux := called_crux(token)):
        yield from _said(token, crux, 0)


def _said(word: Token, roots: list[Token], rank: int) -> Iterator[Discussed]:
    speakers = tuple(subjects(word)) if word.pos_ == "VERB" and not children(word, "nsubjpass") else ()
    speakers = tuple(t for t in speakers if t not in roots)  # "the fate of the base dominated talks"
    for root in roots:
        yield Discussed(root, word, rank, speakers)


def _discussed_by(verb: Token) -> list[Token]:
    """ "discussed trade", "trade was discussed", "exchanged views on trade", "touched on trade"."""
    things = [t for o in children(verb, "dobj", "nsubjpass") for t in conjuncts(o) if not _is_addressee(verb, t)]
    if verb.lemma_ == "dominate":
        agents = [t for by in children(verb, "agent") for o in children(by, "pobj") for t in conjuncts(o)]
        things = agents or [t for s in children(verb, "nsubj") for t in conjuncts(s)]
    if not things and verb.dep_ in ("acl", "relcl") and verb.tag_ == "VBN":  # "the matters discussed"
        things = [verb.head]
    things += [t for t in (*_listed_before(verb), *_listed_on(verb, things)) if t not in things]
    if not things and verb.lemma_ in DEBATING:
        things = [t for clause in children(verb, "ccomp", "xcomp") for t in _of_clause(clause)]
    framed = [t for thing in things for t in objects_of(thing, words("topic_prepositions")) or [thing]]
    about = words("topic_prepositions") | frozenset(ALSO_ABOUT.get(verb.lemma_, ()))
    if verb.lemma_ in BRIEFING:  # "briefed the envoy, a Dane, of the talks"
        framed += [t for o in children(verb, "dobj") for a in (o, *children(o, "appos")) for t in _briefed_on(a)]
    return framed + objects_of(verb, about)


def _briefed_on(addressee: Token) -> list[Token]:
    """What the parse hangs on those who are briefed, where it is no land of theirs."""
    found = objects_of(addressee, words("topic_prepositions") | {"of"})
    return [t for t in found if t.pos_ == "NOUN" and not t.ent_type_ and t.i > addressee.i + 1]


def _listed_before(verb: Token) -> list[Token]:
    """ "Fishing, visas and wheat were discussed": what the parse takes for an apposition of the first."""
    return [
        named
        for thing in children(verb, "nsubjpass")
        for other in children(thing, "appos")
        for named in (*children(other, "nmod"), *conjuncts(other))
        if other.i > thing.i and named.pos_ in NOUNS
    ]


def _listed_on(verb: Token, things: list[Token]) -> list[Token]:
    """ "Discussed banana exports, the fight against smuggling": what the parse coordinates to the verb."""
    nouns = (c for c in children(verb, "conj") if things and c.pos_ in NOUNS and c.i > things[-1].i)
    return [t for noun in nouns for t in conjuncts(noun)]


def _of_clause(clause: Token) -> list[Token]:
    """ "discussed who pays for the wall", "discussed how to reopen the border"."""
    found = [t for t in aims(clause) if t.ent_type_ not in ("DATE", "TIME")]
    found = found or [t for s in children(clause, "nsubj", "nsubjpass") for t in conjuncts(s)]
    if clause.tag_ in ("VBD", "VBN"):  # "discussed the ban declared on Tuesday and the strike"
        found += children(clause, "conj")
    return [t for t in found if t.pos_ in NOUNS] or asked(clause)


def _is_addressee(verb: Token, thing: Token) -> bool:
    """Whom one briefs or addresses is no topic."""
    return verb.lemma_ in BRIEFING or (verb.lemma_ in ADDRESSING and thing.ent_type_ in ACTORS)


def _pressed_by(verb: Token) -> list[Token]:
    """ "stressed the need for aid", "called for a truce", "agreed to back safe zones", "urged it to free the crew"."""
    done = children(verb, "dobj", "nsubjpass") if verb.lemma_ != "call" else []  # "calls it hysteria"
    things = [t for o in done for t in conjuncts(o) if t.ent_type_ not in ACTORS]
    after = objects_of(verb, words("topic_prepositions") | {"for", "against", "of"})
    aimed = [t for v in children(verb, "xcomp", "ccomp") if v.tag_ == "VB" for t in aims(v)]
    return things + after + aimed or told(verb)


def _of_noun(noun: Token) -> list[Token]:
    """ "an exchange of views on trade", "special attention was paid to trade"."""
    of = {"of"} if noun.lemma_ in words("topic_debates") else set()
    found = objects_of(noun, words("topic_prepositions") | of)
    if not found and noun.lemma_ in ATTENTION and noun.dep_ in ("nsubjpass", "dobj", "nsubj"):
        found = objects_of(noun.head, words("topic_prepositions") | {"to"})
    return found
