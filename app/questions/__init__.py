"""What can be asked in a query string, as models: see `app.parameters`."""
