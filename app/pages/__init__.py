"""Pages rendered on the server: every event, entity, pair and document is readable without a script."""
