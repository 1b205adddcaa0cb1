"""What is seen. Views know records and models, never queries."""
