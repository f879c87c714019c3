"""Names and offices as a text words them: found, bounded, and told from common words."""
