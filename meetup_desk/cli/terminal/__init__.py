"""The grammar, the session and the tables of the command line."""
