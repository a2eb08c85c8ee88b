"""What a source names, looked up by a name's words."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from rewriter.ledger.naming.acronyms import acronyms
from rewriter.ledger.naming.capitals import Name
from rewriter.ledger.naming.equivalents import allowed
from rewriter.ledger.once import lasting
from rewriter.ledger.original import Original
from rewriter.ledger.quoting.meant import keys
from rewriter.text.lexicon import concepts

_LONGEST_NAME = 8  # words: “Vermont Senator Bernie Sanders” has four


@dataclass(frozen=True, kw_only=True)  # no slots: what is computed is kept in the instance
class Known:
    """What the source names: its words are looked up first, and what takes longer to make is made only for
    a name whose words alone do not settle it."""

    origin: Original
    named: Sequence[Name]

    @lasting
    def words(self) -> frozenset[str]:
        """Every word it holds."""
        return self.origin.words

    @lasting
    def pairs(self) -> frozenset[tuple[str, str]]:
        """Pairs of neighbours."""
        return self.origin.once(_neighbours)

    @lasting
    def _runs(self) -> Sequence[Sequence[str]]:
        return [[w.folded for w in n.words] for n in self.named]

    @lasting
    def together(self) -> frozenset[tuple[str, str]]:
        """Pairs that one name holds in that order."""
        return frozenset(pair for run in self._runs for pair in combinations(run[:_LONGEST_NAME], 2))

    @lasting
    def names(self) -> frozenset[str]:
        """Its names' words."""
        return frozenset(w for run in self._runs for w in run)

    @lasting
    def never_last(self) -> frozenset[str]:
        """Those that never stand last or alone: first names."""
        return self.names - {run[-1] for run in self._runs}

    @lasting
    def never_first(self) -> frozenset[str]:
        """Those that never stand first or alone: surnames."""
        return self.names - {run[0] for run in self._runs}

    @lasting
    def equivalent(self) -> frozenset[str]:
        """Words of the equivalents of its names, and acronyms of what it spells out."""
        return self.origin.once(_equivalent)

    def means(self, word: str) -> bool:
        """Whether an English source has a word that this French one renders: « Concurrence » for
        “Competition”."""
        return not (concepts(word, "fr") - {f":{word}"}).isdisjoint(self.origin.once(_meant))

    def holds(self, word: str) -> bool:
        """Whether the source holds that word, its singular, or a form it goes by in the other language."""
        if word in self.words:
            return True
        forms = (word, word.removesuffix("s"), f"{word}s")
        if any(f in self.words or f in self.equivalent for f in forms):
            return True
        return any((f[:at], f[at:]) in self.pairs for f in forms for at in range(1, len(f)))


def _neighbours(origin: Original) -> frozenset[tuple[str, str]]:
    return frozenset(pair for p in origin.passages for pair in pairwise(p.folded))


def _equivalent(origin: Original) -> frozenset[str]:
    return allowed(origin.passages) | acronyms(origin.passages)


def _meant(origin: Original) -> frozenset[str]:
    return keys([w for p in origin.passages for w in p.words])
