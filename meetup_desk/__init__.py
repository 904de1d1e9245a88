"""An offline desktop for people who organise in-person gatherings."""
