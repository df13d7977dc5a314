"""Spark: the same screens from the same trees, for logs that outgrow one process."""
