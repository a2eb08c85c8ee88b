"""A row of an operator's list as the source it names and as what it asks."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from rewriter import intake
from rewriter.api.options import Options
from rewriter.api.reading import Reading
from rewriter.article import Source
from rewriter.article.batch import Row


def source_of(row: Row, reading: Reading) -> Source:
    """The source that a row names, under the title that it gives. Raises InputError."""
    if row.text is not None:
        source = intake.read(row.text, name=row.id, limit=reading.limit)
    else:
        source = reading.source(row.url or Path(row.path or ""))
    return replace(source, title=row.title) if row.title else source


def options_of(row: Row, common: Options) -> Options:
    """What is asked of one article: by its row first, then by what is asked of all."""
    own: dict[str, Any] = {
        "keyphrase": row.keyphrase,
        "min_words": row.min_words,
        "depth": row.depth,
        "strategy": row.strategy,
        "source_name": row.source_name,
        "source_url": row.source_url,
        "author": row.author,
    }
    return replace(common, **{name: value for name, value in own.items() if value is not None})
