"""From the YAML of `spec/` to everything derived from it: load, check, explain, build."""
