"""From names to the people, countries and bodies of a document, and their entries in the knowledge base."""
