"""Who is who: the knowledge base of countries, organizations, people and the offices they held."""
