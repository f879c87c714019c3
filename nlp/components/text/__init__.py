"""How a text is laid out: lead, entries, schedules, posts, quotations, live reports."""
