"""The window: Qt widgets and no SQL."""
