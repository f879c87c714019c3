"""Bigger tables for who needs them: FollowTheMoney and Wikidata people in an on-disk index beside the built-in base."""
