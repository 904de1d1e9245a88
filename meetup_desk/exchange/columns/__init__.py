"""What columns hold: headings, the mapping of columns to fields, and rows read by it."""
