"""Who stands where around the word that tells of an encounter: subjects, objects, prepositions."""
