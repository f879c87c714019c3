"""Where an encounter was, by its words and by the text around it."""
