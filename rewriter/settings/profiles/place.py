"""Where something stands in a configuration file."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands: a file and the way to it, for complaints."""

    file: str
    path: str = ""

    def at(self, *names: str) -> "Place":
        """Further in. Names with a dot or a space are quoted as TOML has them."""
        bare = (n if n.replace("-", "_").isidentifier() else f'"{n[:80]}"' for n in names)
        return Place(self.file, ".".join(part for part in (self.path, *bare) if part))

    @property
    def told(self) -> str:
        """The place without a word of any language: "rewriter.toml (profiles.maison)"."""
        return f"{self.file} ({self.path})" if self.path else self.file
