"""The service layer: HTTP, command line, settings; the only layer that knows files, clocks and the environment."""
