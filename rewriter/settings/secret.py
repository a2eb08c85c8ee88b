"""A secret that cannot be printed by accident."""


class Secret:
    """Holds a key so that `repr`, `str`, formatting, `dataclasses.asdict` and JSON never show it; only
    `reveal()` does. Not a dataclass on purpose: `asdict` would open it."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """The secret itself. Pass it on; never store, print or format it."""
        return self._value

    def __repr__(self) -> str:
        return "Secret(…)"

    def __reduce__(self) -> str:
        raise TypeError("a Secret is never pickled")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and self._value == other._value

    def __hash__(self) -> int:
        return hash((Secret, self._value))
