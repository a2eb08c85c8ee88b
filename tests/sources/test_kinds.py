"""What is HTML, DOCX or ODT is told alike of files, answers from the web, lists and texts."""

from pathlib import Path

import pytest

from rewriter.api import check
from rewriter.errors import InputError
from rewriter.intake import read
from rewriter.sources.fetching.media import media_type, settled
from rewriter.sources.kinds import OF_MEDIA_TYPE, OF_SUFFIX, is_page, parsed_kind

PAGES = ["<!DOCTYPE html><p>Un", " <html>", "<p>Un.</p>", "<main>Un</main>", "<?xml version='1.0'?><html>Un"]


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_one_whoever_asks(page: str) -> None:
    data = page.encode()
    assert is_page(data)
    assert parsed_kind("article", data) == "html"
    assert OF_MEDIA_TYPE[settled("", data)] == "html"
    with pytest.raises(InputError) as caught:
        read(page, name="article")
    assert caught.value.key == "input.page"


@pytest.mark.parametrize("suffix", OF_SUFFIX)
def test_a_suffix_means_the_same_on_the_web(suffix: str) -> None:
    assert OF_MEDIA_TYPE[media_type("", f"/a{suffix}")] == OF_SUFFIX[suffix]


def test_markdown_under_a_comment_is_checked_as_markdown(tmp_path: Path) -> None:
    article = tmp_path / "article.md"
    article.write_text("<!-- à relire -->\n\n# Le pont ferme\n\nLe pont ferme lundi.\n", "utf-8")
    assert "no-headline" not in {f.code for f in check(article).findings}
    assert check(article) == check("# Le pont ferme\n\nLe pont ferme lundi.\n", kind="markdown")
