"""People: found, put right, and kept out."""
