"""The process that parses: whatever becomes of it, the answer is a page or a sentence."""

import json
import sys

import pytest

from rewriter.article import Page, PageBlock, PageLink
from rewriter.errors import InputError
from rewriter.sources.parsing.limits import MAX_INPUT_BYTES
from rewriter.sources.parsing.running import page_from
from rewriter.sources.parsing.wire import crash_answer, page_answer, page_in, refusal_answer

PAGE = Page(
    title="Le pont ferme",
    url="https://journal.example/pont",
    blocks=(
        PageBlock(text="Le pont ferme", kind="heading", level=1),
        PageBlock(text="La ville le dit.", links=(PageLink(text="La ville", url="https://ville.example/"),)),
    ),
)


def test_a_page_comes_back_as_it_was() -> None:
    assert page_in(page_answer(PAGE)) == PAGE


def test_a_refusal_comes_back_with_its_words() -> None:
    with pytest.raises(InputError, match=r"“a\.html” holds no text"):
        page_in(refusal_answer(InputError("pages.no_text", name="a.html")))


def test_a_crash_tells_none_of_the_page() -> None:
    assert b"secret" not in crash_answer(ValueError("secret"))


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"{}",
        b"[1]",
        b'{"page": {"blocks": [{"text": 4}]}}',
        b'{"page": {"blocks": [{"text": "\\ud800"}]}}',
        b'{"page": {"blocks": []}, "more": 1}',
        b'{"page": {"blocks": [], "url": "javascript:alert(1)"}}',
        json.dumps({"page": {"blocks": [{"text": "a", "kind": "heading", "level": 9}]}}).encode(),
        b'{"refused": {"key": "pages.invented"}}',
        b'{"refused": {"key": "nonsense.invented"}}',
    ],
)
def test_nonsense_is_no_page(answer: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        page_in(answer)


def test_too_many_bytes_are_refused_before_anything_starts() -> None:
    with pytest.raises(InputError, match="exceeds 5000000 bytes"):
        page_from(b"a" * (MAX_INPUT_BYTES["html"] + 1), kind="html")


def test_time_that_runs_out_is_a_sentence() -> None:
    with pytest.raises(InputError, match=r"could not be read in the time allowed \(0 s\)"):
        page_from(b"<p>Le pont ferme.</p>", kind="html", name="a.html", seconds=0.001)


def test_an_interpreter_that_is_gone_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    with pytest.raises(InputError, match="could not be started"):
        page_from(b"<p>Le pont ferme.</p>", kind="html")
