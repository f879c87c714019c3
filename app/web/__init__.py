"""The page in a browser: our own HTML, style sheet and ES modules, served as they are."""
