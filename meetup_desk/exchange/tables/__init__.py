"""Tables of files: where their headings stand, and lists made of them."""
