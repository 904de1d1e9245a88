"""RSVPs: answers, capacity and the waitlist."""
