"""Tables that travel with the wheel: knowledge base, taxonomy, codes, sample articles."""
