"""Reading: text in, a Reading (entities and reports of encounters) out."""
