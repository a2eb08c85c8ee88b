"""An English source, a French article whose second sentence words cannot decide, and a provider of evidence
that knows what it was told."""

from collections.abc import Mapping, Sequence

from rewriter.article import Likeness
from tests.ledger.articles import draft_of, source_of

BUCKETS = "Neighbours brought buckets and carried the sacks of flour upstairs through the night."
FLOODED = source_of(
    "The village bakery of Orlac closed its doors on Monday after a burst pipe flooded the cellar.",
    BUCKETS,
    "The owner, Ruth Kemp, says the oven survived and that bread will be back within a week.",
    "The town hall has promised a grant for the repairs.",
    title="A bakery under water",
    language="en",
)
CLOSED = "La boulangerie d’Orlac a fermé lundi."
FREELY = (
    "Toute la nuit, les riverains ont prêté main-forte avec des seaux pour mettre la marchandise à l’abri."
)
CONCERT = "Le groupe de rock donnera un concert gratuit devant la mairie."
REWRITTEN = draft_of(CLOSED, FREELY, CONCERT, "Ruth Kemp promet du pain d’ici une semaine.")


class Table:
    """An `EvidenceProvider` that says of a sentence of the article what it is told, and 0 of all others.
    `asked` are the sentences of the article it was shown."""

    name = "table"
    version = "1"

    def __init__(self, told: Mapping[str, tuple[str, float]]) -> None:
        self.told = told
        self.asked: list[str] = []

    def similarities(self, article: Sequence[str], source: Sequence[str]) -> Sequence[tuple[Likeness, ...]]:
        """The source sentence it was told of, or the first one at 0."""
        self.asked += article
        return [self._nearest(sentence, source) for sentence in article]

    def _nearest(self, sentence: str, source: Sequence[str]) -> tuple[Likeness, ...]:
        near, cosine = self.told.get(sentence, (source[0], 0.0))
        return (Likeness(source=source.index(near), cosine=cosine),)


def near(cosine: float) -> Table:
    """Who finds the free sentence so near the one it renders."""
    return Table({FREELY: (BUCKETS, cosine)})
