"""What becomes of an encounter: held, planned, put off, called off."""
