"""The diplograph command line, one command a file."""
