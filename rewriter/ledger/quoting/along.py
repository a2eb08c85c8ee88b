"""Quotations of the source that the article quotes along with the one before them, run together."""

from collections.abc import Iterator, Sequence

from rewriter.ledger.bearing.passages import letters
from rewriter.ledger.both_texts import Reading
from rewriter.ledger.quoting.joined import best_run, runs_of
from rewriter.ledger.quoting.quoted import Quoted
from rewriter.ledger.quoting.traits import traits


def quoted_along(left: Sequence[Quoted], reading: Reading) -> frozenset[int]:
    """The identities of those among `left`, which none of the article's quotations is found to come from,
    that one of them holds all the same, behind another of its speaker."""
    find = _translated if reading.lang == "en" else _word_for_word
    return frozenset(find(left, reading)) if left and reading.quoted else frozenset()


def _word_for_word(left: Sequence[Quoted], reading: Reading) -> Iterator[int]:
    for quotation in left:
        wanted = letters(quotation.words)
        if any(mine.strand.find(wanted) for mine, _ in reading.quoted):
            yield id(quotation)


def _translated(left: Sequence[Quoted], reading: Reading) -> Iterator[int]:
    order = {p.where: at for at, p in enumerate(reading.said)}
    origins = {id(origin): origin for _, origin in reading.quoted if origin.passage.where in order}
    every = {id(q): q for q in (*left, *origins.values())}
    theirs = sorted(every.values(), key=lambda q: (order[q.passage.where], q.start))
    runs = runs_of(theirs, reading.said)
    for mine, origin in reading.quoted:
        here = [run for run in runs if theirs[run.first] is origin]
        known = [traits(origin, french=False)] if here else []
        run = best_run(traits(mine, french=True), known, here)
        yield from (id(theirs[at]) for at in (run.ranks if run else ()))
