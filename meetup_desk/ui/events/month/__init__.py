"""Events in a month: the grid of days, what is painted on them, and how one moves there."""
