"""Houses into which somebody is welcomed, against the countries and towns to which he comes."""

from spacy.tokens import Token

from nlp.components.tellings.event_words import words
from nlp.knowledge.venues import venue


def is_building(token: Token) -> bool:
    """ "Welcomed her to the Oval Office", "to his residence": where two meet, and no country that one visits."""
    if token.lemma_.lower() in words("venue_nouns"):
        return True
    known = venue(token.doc[token.left_edge.i : token.i + 1].text) if token.pos_ == "PROPN" else None
    return known is not None and known.city is not None and known.city != token.text
