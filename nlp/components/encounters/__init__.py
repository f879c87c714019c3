"""From tellings to the encounters of a document: joined, completed, checked, rated, titled and coded."""
