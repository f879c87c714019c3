"""Training of the classifiers in `nlp/learned` on text of our own."""
