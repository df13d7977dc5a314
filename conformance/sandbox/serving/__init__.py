"""The HTTP API and the page: what is asked is read, bounded, and answered by what was kept."""
