"""Events: the list, the form, and the page of one event."""
