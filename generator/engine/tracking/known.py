"""What a role can know of where a dossier is."""

from dataclasses import dataclass

from generator.engine.tracking.machine import States


@dataclass(frozen=True)
class Known:
    """What a role can know of a dossier, a day."""

    told: States
    """Where the messages that it saw bring each region, when nothing else is supposed."""
    own: States
    """There, and where the role itself may have moved it since, by what it sends of its own."""
    likely: States
    """There too, and where any system may have: what nobody has to decide."""
    disputed: States
    """Where the role may hold it to be by another reading of the law, by which a date is past already."""

    def is_told(self, region: str) -> bool:
        """Tell whether its messages leave no doubt of where a region was when the last one came."""
        return len(self.told[region]) == 1
