"""Rebuilds the tables of `data/knowledge` from their sources."""
