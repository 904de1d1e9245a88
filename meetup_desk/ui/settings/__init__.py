"""How the window looks and speaks, and the desk file itself."""
