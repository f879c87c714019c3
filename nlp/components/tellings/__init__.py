"""Which words tell of an encounter, of which kind, and which only seem to."""
