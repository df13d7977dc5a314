"""The pages, one module a kind: each gives its pages from a site."""
