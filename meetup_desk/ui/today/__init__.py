"""Today: what waits for the organiser, and what comes soon."""
