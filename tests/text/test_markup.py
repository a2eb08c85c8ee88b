"""HTML is told from text by how it begins."""

import pytest

from rewriter.text.markup import is_markup


@pytest.mark.parametrize(
    "text",
    ["<!DOCTYPE html><p>Un", "\ufeff\n <HTML lang='fr'>", "<p>Un.</p>", "<ul><li>Un", "<h2 class='a'>Un",
     "<main>", "<?xml version='1.0'?>\n<html>", "<!-- rien -->\n<html>"],
)  # fmt: skip
def test_markup(text: str) -> None:
    assert is_markup(text)


@pytest.mark.parametrize(
    "text",
    ["", "Un <p>deux</p>", "<!-- note -->\n\n# Titre", "<https://a.example> dit", "<rss>",
     "<?xml version='1.0'?><rss>", "La balise <html> ouvre une page.", "<strong>Un</strong> mot", "<pre"],
)  # fmt: skip
def test_no_markup(text: str) -> None:
    assert not is_markup(text)
