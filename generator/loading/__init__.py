"""The only door to the YAML: a folder in, a frozen `Specification` and located problems out."""

from generator.loading.assembling import Loaded, load
from generator.loading.folder import MAX_FILE_BYTES
from generator.loading.remembering import Readings

__all__ = ["MAX_FILE_BYTES", "Loaded", "Readings", "load"]
