"""What the door says: an answer, a person, and the event around them."""
