"""Reports: what an event, a series, a group or a year came to, every figure with its definition."""
