"""What a specification is made of: typed, frozen data, one module a subject."""
