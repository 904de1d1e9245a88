"""Groups: who is in, who asks to be, within which limits, and what happens when somebody misbehaves."""
