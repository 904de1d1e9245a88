"""Imports: lists of people from elsewhere."""
