"""Logs that are prepared once: cut into parts by dossier, and judged again only where something came."""
