"""CSV, XLSX, vCard and chat text, in and out."""
