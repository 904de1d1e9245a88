"""Marks on paper: a grey picture goes in, and what was ticked, filled, crossed or taken back comes out."""
