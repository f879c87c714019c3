"""What was said in an encounter and what came of it."""
