"""A case of the kit walked step by step against a system: the bench's own play, held between two steps."""
