"""Scripts that rebuild what is compiled into the repository."""
