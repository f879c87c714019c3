"""The schema's history, applied by `open_store`; needs no configuration file."""
