"""Introductions: needs and offers, whom one might bring together, and buddies of newcomers."""
