"""Whom "he" and "she" mean after a sentence on an official without a name: "Qatar's premier left. He dined with"."""

from spacy.tokens import Token

from nlp.components.actors.actors import Actor
from nlp.components.frames.syntax import SUBJECTS
from nlp.components.names.vocabulary import table
from nlp.components.reference.discourse import Discourse


def unnamed_subject(view: Discourse, pronoun: Token, gender: str) -> Actor | None:
    """The state or body of the one official who does what the sentence before tells, where "he" opens the next."""
    start = pronoun.sent.start
    if not start or pronoun.dep_ not in SUBJECTS or any(m.start < pronoun.i for m in view.people_in(pronoun.sent)):
        return None
    root = view.doc[start - 1].sent.root
    if any(c.dep_ == "ccomp" for c in root.children):
        return None  # "an official said that X was tired. He"
    subject = next((c for c in root.children if c.dep_ in SUBJECTS), None)
    if subject is None or subject.tag_ not in ("NN", "NNP") or any(c.dep_ == "conj" for c in subject.children):
        return None
    for mention in view.back_from(subject.i + 1):
        if mention.end <= subject.i:
            break
        if mention.form == "nationality" and mention.title is not None and mention.root == subject.i:
            gendered: dict[str, str] = table("titles")["gendered"]
            fits = gendered.get(subject.lower_, gender) == gender
            return mention.actors[0] if fits and len(mention.actors) == 1 else None
    return None
