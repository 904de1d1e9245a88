"""Introductions: who may be brought together, what both are asked, and what they said."""
