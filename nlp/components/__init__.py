"""The spaCy components of reading, one concept a file."""
