"""What is kept of people: how long, for what, and that it is gone."""
