"""What something other than words says of how near two texts are in meaning."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """One sentence of the source, by its rank (from 0) among those that were shown, and how near it is in
    meaning: the cosine, -1 to 1."""

    source: int
    cosine: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """For each sentence of the article the source's nearest in meaning, best first, so that a sentence whose
    words cannot be compared can be told all the same. `provider` names who says so, with its version; ranks
    are those of the ledger's own list of source sentences."""

    provider: str
    nearest: Mapping[str, tuple[Likeness, ...]]
