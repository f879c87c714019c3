"""What each encounter of a document was about: what rules propose, and the choice among it and the phrases around.

The order in which rules trust: the clause of the encounter, what its sentences say was discussed, what the sentences
after them say, what one side pressed for, and terms of the taxonomy that stand there. Only where none of these says
anything and the encounter is the news, what the next sentences and the headline speak of.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from spacy.tokens import Doc, Span, Token

from graph.model import Document, Topic
from nlp.components.encounters.found import Found, sentences
from nlp.components.encounters.naming import NAMING, naming_sentence
from nlp.components.names.described_forums import matter_of
from nlp.components.tellings.event_words import triggers
from nlp.components.tellings.telling import Telling
from nlp.components.text.lead import is_news
from nlp.components.topics.proposed import Proposed, of_spans, of_terms, of_words, varied
from nlp.components.topics.taxonomy import Strength, Term, terms_in
from nlp.components.topics.topic_back import object_before, points_back, subject_matters
from nlp.components.topics.topic_brackets import bracketed
from nlp.components.topics.topic_ceremonies import ceremonies
from nlp.components.topics.topic_choice import MAX_TOPICS, TopicQuestion, topic_question
from nlp.components.topics.topic_clauses import clause_topics, lands_before, modifiers
from nlp.components.topics.topic_headline import headline_matters
from nlp.components.topics.topic_kin import kin
from nlp.components.topics.topic_labels import label_of_item
from nlp.components.topics.topic_nearby import is_stage, nearby, plainly_about
from nlp.components.topics.topic_options import Phrases
from nlp.components.topics.topic_papers import papers
from nlp.components.topics.topic_parties import Parties
from nlp.components.topics.topic_phrases import phrase, unframed
from nlp.components.topics.topic_scope import Scope
from nlp.components.topics.topic_sentences import Discussed, discussed_in
from nlp.components.topics.topic_terms import TermFilter
from nlp.components.topics.topic_thin import is_idle, is_talk_of, is_thin

Search = Callable[[Span], Iterable[Token]]
NEXT, FAR = 2, 25
MAX_FAR = 3
CALLED_AFTER_MATTERS = frozenset({"conference", "congress", "dialogue", "forum", "summit"})
NAMED = frozenset({"country", "person", "place"})
CLAUSE, TOLD, AFTER, MODIFIER, PRESSED, CONTENT, THIN = range(7)
"""The ranks of phrases: said in the clause, discussed in its sentences or after, by its noun, pressed for, told.

A lone word that was pressed for and that no topic of the taxonomy has comes last.
"""
SOURCES = ("clause", "told", "after", "modifier", "pressed", "content", "thin")
"""What proposes a phrase of each rank."""


class TopicReader:
    """The topics of the encounters of one document, each sentence being searched once."""

    def __init__(self, doc: Doc, document: Document) -> None:
        self._doc, self._title, self._text = doc, document.title, document.text
        self._scope, self._around = Scope(doc), Phrases(doc)
        self._discussed: dict[int, list[Discussed]] = {}
        self._clauses: dict[tuple[int, str], list[Token]] = {}
        self._behind: dict[int, Parties] = {}
        self._terms: dict[tuple[int, Strength], list[Term]] = {}
        self._lands = {i for m in doc._.mentions if m.actors[0].kind == "country" for i in range(m.start, m.end)}
        self._people = {i for m in doc._.mentions if m.actors[0].kind == "person" for i in range(m.start, m.end)}

    def topics(self, found: Found) -> tuple[Topic, ...]:
        """At most five topics of an encounter, the likeliest first."""
        return self.question(found).answer()

    def question(self, found: Found) -> TopicQuestion:
        """The phrases around an encounter that may be its topics, among them what the rules propose."""
        return topic_question(found, self.proposed(found), self._around)

    def proposed(self, found: Found) -> list[Proposed]:
        """What the rules take for the topics, at most five; their words are those of the text or of its title."""
        own = self._own(found)
        if not own and (named := naming_sentence(self._doc, found)) is not None:
            own = varied(of_spans((span for _, span in self._phrases(found, [named], [])), "naming"))
        others = (topics for other in kin(found, self._doc._.encounters) if (topics := self._own(other)))
        return (own or [Proposed(one.topic, "kin") for one in next(others, [])])[:MAX_TOPICS]

    def _own(self, found: Found) -> list[Proposed]:
        """The topics that the words for the encounter, those near it or the headline give."""
        told, after = sentences(found), self._scope.aftermath(found)
        phrases = self._phrases(found, told, after)
        topics = [of_words(span.text, SOURCES[rank]) for rank, span in phrases if rank < CONTENT]
        terms = TermFilter(self._doc, found, self._terms)
        topics += self._of_name(found)
        sure = any(rank < MODIFIER for rank, _ in phrases)
        for sentence in told:
            topics += of_terms(terms.within(sentence), self._text, "term")
        topics = topics or self._discussed_before(found)
        topics = topics or self._pointed_at(found)
        topics = topics or list(of_spans((span for sentence in told for span in papers(sentence)), "paper"))
        topics = topics or self._labelled(found)
        topics = topics or list(of_spans((span for rank, span in phrases if rank == CONTENT), "content"))
        for sentence in () if sure else after[:NEXT]:
            topics += of_terms(terms.within(sentence), self._text, "next")
        if sure:
            debated = [sentence for sentence in after if any(said.rank == 0 for said in self._heard(sentence))]
            topics = varied(topics)[:MAX_TOPICS]
            topics += [t for sentence in debated for t in of_terms(terms.within(sentence), self._text, "debated")]
        topics = topics or list(of_spans((span for _, span in phrases if not is_idle(span)), "thin"))
        if not topics and is_news(self._doc, found.tellings):
            topics = self._spoken_of(found, terms)
        topics = topics or list(self._beside(found, told, "beside"))
        if not topics and is_news(self._doc, found.tellings):
            topics = list(self._beside(found, self._scope.around(found), "around", plainly_about))
        return varied(topics)[:MAX_TOPICS]

    def _discussed_before(self, found: Found) -> list[Proposed]:
        """What the sentence before says was discussed, by those who met or by nobody named."""
        for sentence in self._scope.before(found):
            phrases = self._phrases(found, [], [sentence])
            if said := list(of_spans((span for rank, span in phrases if rank == AFTER), "before")):
                return said
            if called := list(self._beside(found, [sentence], "before", self._called)):
                return called
        return []

    def _called(self, sentence: Span) -> list[Token]:
        """What talks are called after that a sentence speaks of: "the Sudan talks opened with empty chairs"."""
        nouns = [t for t in sentence if t.pos_ == "NOUN" and (t.lemma_, "noun") in triggers()]
        return [root for noun in nouns for root in lands_before(noun, self._lands) + modifiers(noun)]

    def _pointed_at(self, found: Found) -> list[Proposed]:
        """What was just spoken of, where the words for the encounter point back to it."""
        roots = (root for telling in found.tellings for root in self._clause(telling))
        heard = (said.root for sentence in sentences(found) for said in self._heard(sentence) if said.rank == 0)
        if not any(points_back(root) for root in (*roots, *heard)):
            return []
        objects = (o for telling in found.tellings for o in object_before(telling.trigger))
        own = list(of_spans((span for o in objects if (span := phrase(o))), "pointed"))
        if own:
            return own
        before = [s for s in self._scope.before(found, through=True)[:1] if s[0].text != "("]
        said = list(self._beside(found, before, "pointed", plainly_about))
        return said or list(self._beside(found, before, "pointed", subject_matters))

    def _labelled(self, found: Found) -> list[Proposed]:
        """What stands before the item of a briefing that tells of the encounter, where that names nobody of it."""
        span = label_of_item(self._doc, found.tellings[0].trigger.i)
        if span is None or any(token.i in self._people | self._parties(found).tokens for token in span):
            return []
        return [of_words(span.text, "label")]

    def _phrases(self, found: Found, told: list[Span], after: list[Span]) -> list[tuple[int, Span]]:
        """The phrases with their rank: those of the clause first, those pressed for last, each kind in text order."""
        parties = self._parties(found)
        ranked = [(CLAUSE, root) for telling in found.tellings for root in self._clause(telling)]
        ranked += [(MODIFIER, root) for t in found.tellings for root in lands_before(t.trigger, self._lands)]
        ranked += [(MODIFIER, root) for t in found.tellings for root in modifiers(t.trigger) + ceremonies(t.trigger)]
        for rank, near in ((TOLD, told), (AFTER, after)):
            heard = (said for sentence in near for said in self._heard(sentence) if parties.are_behind(said, sentence))
            ranked += [(self._rank(rank, said, found), said.root) for said in heard]
        taking_part = self._people | parties.tokens | {telling.trigger.i for telling in found.tellings}
        of_theirs = taking_part | parties.sides
        phrases = []
        for rank, root in ((rank, root) for rank, root in ranked if not points_back(root)):
            named = of_theirs if rank >= PRESSED else taking_part
            for head in unframed(root):
                if head.i not in (parties.tokens if is_talk_of(root) else named) and (span := phrase(head)) is not None:
                    phrases.append((THIN if rank == PRESSED and is_thin(span) else rank, span))
        return sorted(phrases, key=lambda entry: entry[0])

    def _rank(self, near: int, said: Discussed, found: Found) -> int:
        """The rank of what was said there; what the telling itself tells is pressed for."""
        if said.rank < 2:
            return PRESSED if said.rank else near
        return PRESSED if any(telling.trigger == said.verb for telling in found.tellings) else CONTENT

    def _beside(self, found: Found, told: list[Span], source: str, find: Search = nearby) -> Iterator[Proposed]:
        """What the sentences of the encounter are about without saying that it was discussed."""
        parties = self._parties(found)
        named = self._people | parties.tokens | parties.sides | {telling.trigger.i for telling in found.tellings}
        for root in (root for sentence in told for root in find(sentence)):
            for head in unframed(root):
                if head.i not in (parties.tokens if is_talk_of(root) else named) and (span := phrase(head)) is not None:
                    yield of_words(span.text, source)

    def _spoken_of(self, found: Found, terms: TermFilter) -> list[Proposed]:
        """What the headline and the text up to the next encounter speak of, the most frequent first."""
        near = self._scope.following(found, FAR)
        far = [term for sentence in near for term in terms.within(sentence)]
        far = far or [term for sentence in near for term in terms.within(sentence, "hints") if self._is_noun(term)]
        often = Counter(term.id for term in far)
        far.sort(key=lambda term: -often[term.id])
        return varied([*self._of_title(), *of_terms(far, self._text, "far")])[:MAX_FAR]

    def _clause(self, telling: Telling) -> list[Token]:
        """The heads of what the clause of a telling says was talked about, and a list in brackets behind it."""
        trigger = telling.trigger
        key = (trigger.i, telling.word.frame)
        if key not in self._clauses:
            listed = bracketed(trigger) if "(" in self._text else []
            self._clauses[key] = clause_topics(trigger, telling.word.frame) + listed
        return self._clauses[key]

    def _parties(self, found: Found) -> Parties:
        if id(found) not in self._behind:
            self._behind[id(found)] = Parties(found, self._doc._.mentions)
        return self._behind[id(found)]

    def _heard(self, sentence: Span) -> list[Discussed]:
        if sentence.start not in self._discussed:
            self._discussed[sentence.start] = discussed_in(sentence)
        return self._discussed[sentence.start]

    def _of_name(self, found: Found) -> Iterator[Proposed]:
        """What a forum is called after: "the Joint Trade and Economic Forum", "the UN climate conference"."""
        if found.type != "gathering":
            return
        for name in (part.actor.name for part in found.parts if part.actor.kind == "organization"):
            matter = matter_of(name)
            if matter:
                yield of_words(matter, "name")
            called = terms_in(name) if name.split()[-1].lower() in CALLED_AFTER_MATTERS else ()
            yield from of_terms(called, name, "name")

    def _is_noun(self, term: Term) -> bool:
        span = self._doc.char_span(term.start, term.end, alignment_mode="expand")
        if span is None or span.root.pos_ != "NOUN" or is_stage(span.root):
            return False
        return not self._people & {token.i for token in span}

    def _names(self) -> frozenset[str]:
        """The words that name people in the text, and its states."""
        named = (m for m in self._doc._.mentions if m.form in NAMING)
        people = (m for m in named if any(actor.kind in NAMED for actor in m.actors))
        return frozenset(token.lower_ for m in people for token in self._doc[m.start : m.end])

    def _of_title(self) -> Iterator[Proposed]:
        title = self._title or self._doc[: self._doc._.title_end].text
        yield from (of_words(words, "title") for words in headline_matters(title, self._names()))
        yield from of_terms(terms_in(title), title, "title")
