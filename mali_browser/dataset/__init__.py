"""Build time: curated source files -> checked records -> the database."""
