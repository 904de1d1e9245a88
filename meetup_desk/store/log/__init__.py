"""The change log: what every write left behind, and taking it back."""
