"""Our own articles: in how many of them a family makes no remark that an editor would call wrong or pedantic.
They are clean, and a share of what is told says little of a family that is rightly silent."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from evals.precision.remarks import Key, Remark

FAMILIES = (
    "hygiene", "language", "length", "readability", "structure", "style", "title", "typography",
)  # fmt: skip


def undisturbed(
    made: Iterable[Remark], known: Mapping[Key, tuple[str, str]], articles: int
) -> Mapping[str, tuple[int, float]]:
    """By « own » and the family, the articles left in peace, and their share, 0–1. A remark without a verdict
    on its words disturbs until somebody reads it."""
    disturbed: dict[str, set[str]] = defaultdict(set)
    for remark in made:
        if remark.set == "own" and known.get(remark.key) != (remark.digest, "right"):
            disturbed[remark.family].add(remark.article)
    left = {family: articles - len(disturbed[family]) for family in FAMILIES}
    return {f"own {family}": (many, many / articles) for family, many in left.items()}
