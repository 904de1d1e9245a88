"""Events, series and parts: listed and planned."""
