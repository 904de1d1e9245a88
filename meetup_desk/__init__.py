"""An offline desktop for people who organise in-person gatherings."""

__version__ = "0.1.0"
