"""The desk itself: made, backed up, and how long work on it is done beside people who wait."""
