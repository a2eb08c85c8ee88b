"""What desk editors found lost, against what the ledger says of the source sentence that holds it."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from evals.ledger.labelled import SHARED, Rewriting, rewritings
from rewriter.article import Coverage, Uptake
from rewriter.ledger import account
from rewriter.text.function_words import FRENCH
from rewriter.text.lexicon import concepts
from rewriter.text.tokens import tokens

_SAME = 0.4  # share of the fact's words from which a sentence is taken to be the one it speaks of
WEIGHTS = ("high", "medium", "low")


@dataclass(frozen=True, slots=True)
class Missed:
    """A fact that an editor found lost, its weight, and the source sentence nearest to it, if any is near."""

    rewriting: str
    fact: str
    weight: str
    sentence: Coverage | None


def missed() -> Iterator[Missed]:
    """The editors' lost facts with the source sentences that they speak of; none where the data are not."""
    for rewriting in rewritings():
        covered = account(rewriting.source, rewriting.draft).coverage
        for row in _rows(rewriting):
            sentence = _nearest(row["fact"], covered, rewriting)
            yield Missed(rewriting.name, row["fact"], row["weight"], sentence)


def _rows(rewriting: Rewriting) -> list[dict[str, str]]:
    rows: list[dict[str, str]] = json.loads(
        (SHARED / "gold" / f"{rewriting.name}.lost.json").read_text("utf-8")
    )
    return rows


def _nearest(fact: str, covered: Sequence[Coverage], rewriting: Rewriting) -> Coverage | None:
    wanted = [concepts(w, "fr") for w in _words(fact)]
    lang = rewriting.source.language
    best, most = None, 0.0
    for sentence in covered:
        held = frozenset[str]().union(*(concepts(w, lang) for w in _words(sentence.source.text)))
        share = sum(not w.isdisjoint(held) for w in wanted) / len(wanted)
        if share > most:
            best, most = sentence, share
    return best if most >= _SAME else None


def _words(text: str) -> list[str]:
    return [w.folded for w in tokens(text) if w.folded not in FRENCH and len(w.folded) > 2]


def print_lost(*, show: bool = False) -> None:
    """Prints, for each weight, what the ledger says of the sentences that hold the editors' lost facts, and
    what it says of all source sentences."""
    found: Counter[tuple[str, str]] = Counter()
    for item in missed():
        uptake = item.sentence.uptake if item.sentence else "no sentence near"
        found[item.weight, uptake] += 1
        if show:
            said = item.sentence.source.text[:110] if item.sentence else ""
            print(f"  {item.rewriting} {item.weight} {uptake} | {item.fact[:110]} | {said}")
    for rewriting in rewritings():
        found.update(("all sentences", c.uptake) for c in account(rewriting.source, rewriting.draft).coverage)
    columns = (*Uptake, "no sentence near")
    print(f"{'lost, says the editor':24}" + "".join(f"{c:>18}" for c in columns))
    for weight in (*WEIGHTS, "all sentences"):
        print(f"{weight:24}" + "".join(f"{found[weight, c]:18}" for c in columns))
