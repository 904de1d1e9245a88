"""Privacy: what is due for destruction, what was destroyed, holds and terms."""
