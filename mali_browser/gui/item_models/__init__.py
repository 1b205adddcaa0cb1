"""Records -> Qt item models."""
