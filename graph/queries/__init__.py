"""One file per question that the store answers."""
