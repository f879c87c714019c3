"""Builds a whole store at once: rows are set down as they come, and put into the tables sorted."""
