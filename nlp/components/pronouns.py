"""Pronouns of one person: "he", "she", and "I" of whoever speaks."""

from spacy.tokens import Token

from nlp.components.discourse import Discourse, clause

GENDERED = {"he": "m", "him": "m", "she": "f", "her": "f"}


class Pronouns:
    """Resolves the pronouns of a document."""

    def __init__(self, view: Discourse) -> None:
        self.view, self.doc = view, view.doc

    def third_person(self, token: Token) -> None:
        """ "He" or "she": the person most in view of that gender."""
        if token.dep_ == "poss" or token.tag_ == "PRP$":
            return
        actor = self.view.salient(token, GENDERED[token.lower_])
        if actor is not None:
            self.view.add(token.i, token.i + 1, "pronoun", (actor,))

    def first_person(self, token: Token) -> None:
        """ "I" in a transcript is whose turn it is; in a quotation the subject of the verb that reports it."""
        turn = self.view.turn_at(token.i)
        if turn is not None:
            self.view.add(token.i, token.i + 1, "pronoun", turn.actors)
            return
        verbs = {t.i for t in token.sent if t.lemma_ in ("say", "tell", "add", "ask", "note") and t.pos_ == "VERB"}
        subjects = [
            m
            for m in self.view.people_in(token.sent)
            if self.doc[m.root].dep_ == "nsubj" and self.doc[m.root].head.i in verbs
        ]
        if len(subjects) == 1 and clause(token) not in verbs:
            self.view.add(token.i, token.i + 1, "pronoun", subjects[0].actors)
