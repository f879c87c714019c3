"""Whether a word stands in a plain sentence, where a capital tells names from other words, and not in a headline."""

from spacy.tokens import Doc


def in_prose(doc: Doc, i: int) -> bool:
    """Whether a whole sentence with a full stop, most of whose words are plain, is around token `i`."""
    sentence = doc[i].sent
    if i < doc._.title_end or sentence[-1].text != ".":
        return False
    plain = [token for token in sentence if token.is_alpha and not token.ent_type_]
    return 2 * sum(token.is_lower for token in plain) > len(plain)
