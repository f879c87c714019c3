"""The date grammar: expressions found in text and the days they stand for."""
