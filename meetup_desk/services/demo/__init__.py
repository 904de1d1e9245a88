"""The demonstration: the main job on realistic files."""
