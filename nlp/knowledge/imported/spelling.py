"""Near spellings by deletion: two words an edit apart share one of the forms that a deleted letter leaves.

The method is that of SymSpell (Wolf Garbe, 2012), at distance one; it finds an insertion, a deletion, a substitution
and a transposition.
"""

SHORTEST = 4


def cuts(word: str) -> frozenset[str]:
    """The word and every form of it without one letter; a short word only itself."""
    if len(word) < SHORTEST:
        return frozenset((word,))
    return frozenset((word, *(word[:at] + word[at + 1 :] for at in range(len(word)))))
