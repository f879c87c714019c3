"""Plain questions: what they ask for, as a query, or why that is not understood and which question comes nearest."""

from nlp.questions.holders import holds
from nlp.questions.known_names import Names
from nlp.questions.query import PEOPLE, Actor, Query, Understanding
from nlp.questions.reader import LONGEST_QUESTION, prepare_to_read, read_question
from nlp.questions.wording import encounters, question

__all__ = [
    "LONGEST_QUESTION",
    "PEOPLE",
    "Actor",
    "Names",
    "Query",
    "Understanding",
    "encounters",
    "holds",
    "prepare_to_read",
    "question",
    "read_question",
]
