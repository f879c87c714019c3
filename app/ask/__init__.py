"""Plain questions answered from the store: read by `nlp.questions`, asked of the query modules, put into sentences."""
