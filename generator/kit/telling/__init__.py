"""What people read of the cases: sentences, outlines, features, the phrase book."""
