"""How everything looks: roles of colour, type, icons, style sheet and language. Below all other widgets."""
