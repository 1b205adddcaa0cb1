"""Records -> files. No SQL, no Qt."""
