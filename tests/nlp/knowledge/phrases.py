"""Scores `resolve` and `match` on the phrase sets and the name pairs beside this file."""
