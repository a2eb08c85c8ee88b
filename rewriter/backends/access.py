"""What this room needs of a configuration, as protocols: settings are a neighbour and stay unseen."""

from typing import Protocol


class Key(Protocol):
    """A service key that only shows itself when asked."""

    def reveal(self) -> str:
        """The key, to be sent and never shown."""
        ...


class Tariff(Protocol):
    """What a million tokens cost; `cached` None means input read from the cache costs as other input."""

    @property
    def input(self) -> float: ...
    @property
    def output(self) -> float: ...
    @property
    def cached(self) -> float | None: ...


class Access(Protocol):
    """How to reach a model's service. `timeout_s` bounds one call, `deadline_s` one request with all its
    attempts, in seconds."""

    @property
    def model(self) -> str | None: ...
    @property
    def base_url(self) -> str | None: ...
    @property
    def api_key(self) -> Key | None: ...
    @property
    def timeout_s(self) -> float: ...
    @property
    def deadline_s(self) -> float: ...
    @property
    def attempts(self) -> int: ...
    @property
    def prices(self) -> Tariff | None: ...
