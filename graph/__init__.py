"""What is known and who said so: the domain model, the store and the questions it answers."""
