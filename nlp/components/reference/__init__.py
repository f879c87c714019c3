"""Who is meant where no name stands: by offices, groups and pronouns."""
