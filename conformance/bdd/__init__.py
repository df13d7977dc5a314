"""The kit's sentences under pytest-bdd: recognised, told to an implementation, judged by the bench."""
