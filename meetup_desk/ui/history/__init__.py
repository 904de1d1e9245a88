"""The history of a desk: every change, what it did, and taking one back."""
