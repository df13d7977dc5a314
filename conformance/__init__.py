"""From the artefacts to a verdict on an implementation: it reads generated files and knows no rule."""
