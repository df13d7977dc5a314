"""The documentation site: pure functions from a specification and its kit to pages that open from disk."""

from generator.site.every import MARK, OWN_FOLDERS, pages
from generator.site.paper import document, pdf
from generator.site.reviews import reviews
from generator.site.site import NOT_REVIEWED, Reviews, Site

__all__ = ["MARK", "NOT_REVIEWED", "OWN_FOLDERS", "Reviews", "Site", "document", "pages", "pdf", "reviews"]
