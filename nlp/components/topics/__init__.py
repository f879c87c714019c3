"""What an encounter was about."""
