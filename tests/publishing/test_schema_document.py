"""docs/article-json.md names every field that article.json has."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from rewriter.output import as_json
from tests.reporting import sample

DOCUMENT = Path(__file__).parents[2] / "docs" / "article-json.md"
FREE = {"params", "measures", "templates"}  # objects whose names are data


@pytest.mark.skipif(not DOCUMENT.exists(), reason="documents are not shipped with the package")
def test_every_field_is_documented() -> None:
    text = DOCUMENT.read_text("utf-8")
    missing = {name for name in _names(as_json(sample.article())) if name not in text}
    assert missing == set()


def _names(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield name
            yield from () if name in FREE else _names(inner)
    if isinstance(value, list):
        for inner in value:
            yield from _names(inner)
