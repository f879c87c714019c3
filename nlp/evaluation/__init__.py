"""Measuring what was read against hand-made annotation."""
