"""Other people's lists in, our tables out: CSV, XLSX, vCard and chat text."""
