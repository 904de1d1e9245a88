"""The desk: welcome, trouble, settings, and what this program is."""
