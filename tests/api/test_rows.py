"""A row is read like any input, and asks before the whole run does."""

from pathlib import Path

import pytest

from rewriter.api import Options
from rewriter.api.reading import Reading
from rewriter.api.rows import options_of, source_of
from rewriter.article import Depth, Strategy
from rewriter.article.batch import Row
from rewriter.errors import InputError
from tests.flow.sample import TEXT


def test_text_and_file_give_the_same_source(tmp_path: Path) -> None:
    (tmp_path / "pont.txt").write_text(TEXT, encoding="utf-8")
    by_text = source_of(Row(id="pont", text=TEXT), Reading())
    by_path = source_of(Row(id="x", path=str(tmp_path / "pont.txt")), Reading())
    assert by_text == by_path
    assert by_text.name == "pont"


def test_a_row_that_gives_a_title_gets_it() -> None:
    assert source_of(Row(id="a", text=TEXT, title="Un pont"), Reading()).title == "Un pont"


@pytest.mark.parametrize("row", [Row(id="a", text=" "), Row(id="a", path="/nowhere.txt")])
def test_what_cannot_be_read_is_refused(row: Row) -> None:
    with pytest.raises(InputError):
        source_of(row, Reading())


def test_a_row_asks_before_the_run() -> None:
    common = Options(min_words=700, depth=Depth.EDIT, author="A", rights_stated=True)
    row = Row(id="a", text="x", min_words=300, strategy=Strategy.SECTIONS, source_name="Le Quai")
    assert options_of(row, common) == Options(
        min_words=300,
        depth=Depth.EDIT,
        strategy=Strategy.SECTIONS,
        source_name="Le Quai",
        author="A",
        rights_stated=True,
    )
