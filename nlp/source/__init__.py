"""What a document says of itself: main text, title, publication date and how each is known."""
