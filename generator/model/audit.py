"""What an audit of real logs needs to know of the domain: what its results are counted by."""

from generator.model.base import FieldId, Sentence
from generator.model.provenance import Sourced


class Audit(Sourced):
    """The file `audit.yaml`."""

    collectivity: FieldId
    """The field that names who set up the forfait: violations are counted by it."""
    summary: Sentence
    """What the results are for."""
