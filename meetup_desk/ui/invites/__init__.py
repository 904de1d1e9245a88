"""Who holds which invite, and handing out what is missing."""
