"""What is shown while there is no desk to work on."""
