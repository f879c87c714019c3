"""How the parts of a reading become rows, and how they are taken out again. Each function runs inside a transaction."""
