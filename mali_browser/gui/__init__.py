"""The window: views over item models over records."""
