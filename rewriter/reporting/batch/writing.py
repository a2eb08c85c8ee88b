"""The pages of a run, written beside its articles' folder."""

from collections.abc import Callable, Iterator
from pathlib import Path

from rewriter.article.batch import Entry, Summary, Totals
from rewriter.files import write_whole
from rewriter.reporting.batch.exporting import csv_pieces
from rewriter.reporting.batch.index import render_index
from rewriter.reporting.batch.lines import Line, line_of
from rewriter.reporting.batch.review import Review
from rewriter.wording import Lang

Entries = Callable[[], Iterator[tuple[Entry, Summary]]]


def write_run_pages(
    folder: Path, entries: Entries, totals: Totals, lang: Lang = "fr", *, version: str = ""
) -> list[Path]:
    """Write index.html, index.csv and review/index.html into the run's folder, whole or not at all; articles
    are linked at articles/<folder>/report.html. `entries` gives the ended articles in the order of the list,
    anew at each call (it is called twice); `version` is rewriter's, for the foot. Returns the paths. Raises
    OutputError."""
    review, lines = Review(), list[Line]()
    for at, (entry, summary) in enumerate(entries()):
        lines.append(line_of(entry, summary, lang))
        review.add(at, entry, summary)
    return write_whole(
        folder,
        {
            "index.html": render_index(lines, totals, lang, version),
            "index.csv": csv_pieces(entries(), lang),
            "review/index.html": review.render(lines, lang, version),
        },
    )
