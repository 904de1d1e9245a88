"""One file for each thing an organiser does."""
