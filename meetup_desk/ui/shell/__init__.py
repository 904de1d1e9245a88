"""The frame around all pages: navigation, command palette, status, and what every page is given."""
