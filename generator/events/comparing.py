"""When two JSON values are the same: numbers by what they are worth, and `true` is not 1."""


def same(one: object, other: object) -> bool:
    """Tell whether two values that were read are equal as JSON Schema has it."""
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(value, other[key]) for key, value in one.items())
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    return one == other
