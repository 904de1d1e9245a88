"""The part of an event's page on what follows it: figures, attendance, what is to do, minutes, materials."""
