"""Whoever is said to be or have been something is meant by it, whoever holds the office on the day."""

import pytest


@pytest.mark.parametrize(
    ("text", "mention", "name"),
    [
        ("Ana Quispe was president of France from 1998 to 2003. She retired.", "president of France", "Ana Quispe"),
        ("Ana Quispe became ambassador to Peru.", "ambassador to Peru", "Ana Quispe"),
        ("It was the president of France who called.", "the president of France", "Emmanuel Macron"),
        ("Ana Quispe met the president of France.", "the president of France", "Emmanuel Macron"),
    ],
)
def test_a_predicate_is_its_subjects(read, meant, text, mention, name):
    assert meant(read(text), mention) == [name]
