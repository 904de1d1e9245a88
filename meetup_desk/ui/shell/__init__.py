"""The frame: main window, navigation, command palette, theme, icons, fonts, languages."""
