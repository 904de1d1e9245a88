"""What one cell says: an answer, a time, a party, parts, needs, a phone, an e-mail."""
