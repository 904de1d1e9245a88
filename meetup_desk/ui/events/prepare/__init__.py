"""What is planned of an event: its facts, its programme and parts, and the files made for it."""
