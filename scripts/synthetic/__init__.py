"""Encounters that never were, told by documents that never were: for measuring resolution and the store at any size."""
