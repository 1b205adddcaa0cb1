"""The reader's own file."""
