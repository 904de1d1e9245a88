"""Pages painted for PDF, printer and preview."""
