"""The other side of the matrix: what the law leaves open, of which all must live."""

from dataclasses import dataclass

from conformance.reference import variants


@dataclass(frozen=True)
class Lived:
    """What came of the lawful variants of a role."""

    role: str
    one_in: int
    """Of how many cases each plays one."""
    tried: tuple[variants.Tried, ...]

    @property
    def condemned(self) -> tuple[variants.Tried, ...]:
        """Those that some case fails, though the law allows them."""
        return tuple(one for one in self.tried if not one.is_sound)


def lived(role: str, one_in: int = 1) -> Lived:
    """Try each choice that the law leaves to a role, alone."""
    found = (variants.tried(one, one_in, start) for start, one in enumerate(variants.alone(role)))
    return Lived(role, one_in, tuple(found))
