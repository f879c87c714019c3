"""Vocabulary of the reading components as tables."""
