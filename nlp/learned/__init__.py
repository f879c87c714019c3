"""The trained part of reading: which words tell of an encounter, and who takes part, where no frame says so."""
