"""Follow-up: what is still to do after an event, its minutes and materials, and who came back."""
