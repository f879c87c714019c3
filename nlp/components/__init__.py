"""The spaCy components of reading: a folder for each question that reading asks, one concept a file."""
