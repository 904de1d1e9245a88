"""Voices in the window: what people said, who sees to it, and what came of it."""
