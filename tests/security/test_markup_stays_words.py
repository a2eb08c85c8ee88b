"""Markup of strangers, wherever they can write it, stays words in every file that is published."""

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from markdown_it import MarkdownIt

from rewriter.article import Article
from rewriter.publishing import publish
from rewriter.reporting import render_report
from tests.browser.rig import in_a_browser
from tests.reporting import hostile, sample
from tests.reporting.reading import Page as Read

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Dialog, Page

PAYLOADS: list[str] = yaml.safe_load((Path(__file__).parent / "markup.yaml").read_text("utf-8"))
each = pytest.mark.parametrize("payload", PAYLOADS, ids=lambda p: p[:40])


def files(payload: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """What is published of an article with the payload in every text of source and draft."""
    path = _published(payload, folder, monkeypatch)
    return {file.name: file.read_text("utf-8") for file in path.iterdir()}


def _published(payload: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(hostile, "PAYLOAD", payload)
    monkeypatch.setattr(hostile, "URL", payload)
    article: Article = hostile.article()
    return publish(article, folder, beside={"report.html": render_report(article)}).folder


def test_there_are_thirty_at_least() -> None:
    assert len(PAYLOADS) >= 30


@each
def test_pages_have_the_elements_of_an_honest_article_only(
    payload: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = files(payload, tmp_path / "hostile", monkeypatch)
    ours = publish(sample.article(), tmp_path, beside={"report.html": render_report(sample.article())}).folder
    for name in ("article.html", "report.html"):
        page, honest = Read(made[name]), Read((ours / name).read_text("utf-8"))
        assert set(page.elements) <= set(honest.elements) | {"summary", "details", "aside", "h4", "code"}
        assert page.elements.count("script") == honest.elements.count("script")
        assert not {n for _, n, _ in page.attributes if n.startswith("on") or n in ("style", "src", "srcdoc")}
        outside = [h for h in page.values("href") if not h.startswith(("#", "report.html", "article.html"))]
        assert outside == []


@each
def test_markdown_shows_words_only(payload: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = files(payload, tmp_path, monkeypatch)["article.md"]
    _, _, body = text.partition("\n---\n")
    for reader in (MarkdownIt("default", {"html": True}), MarkdownIt("commonmark", {"html": True})):
        page = Read(reader.render(body))
        assert set(page.elements) <= {"h1", "h2", "h3", "p", "strong", "em", "hr"}
        assert page.attributes == []


@each
def test_front_matter_is_plain_words(payload: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = files(payload, tmp_path, monkeypatch)["article.md"]
    fields: dict[str, Any] = yaml.safe_load(
        text.split("---\n")[1] if "---\n" not in payload else _front(text)
    )
    assert fields["status"] == "needs-review"
    assert {type(v) for v in fields.values()} <= {str, int, list, dict}
    assert _squeezed(fields["headline"]) == _squeezed(payload)


def _front(text: str) -> str:
    """Up to the line that closes it: in the fields themselves every line is indented or quoted."""
    return re.split(r"(?m)^---$", text)[1]


def _squeezed(text: str) -> str:
    return "".join(re.sub("[\x00-\x1f\x7f-\x9f\ufffd]", "", text).split())


@each
def test_structured_data_is_json_with_the_words_in_it(
    payload: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (script,) = Read(files(payload, tmp_path, monkeypatch)["article.html"]).scripts
    assert _squeezed(json.loads(script)["headline"]) == _squeezed(payload)


@in_a_browser
def test_a_browser_runs_nothing_and_asks_for_nothing(
    browser: "Browser", tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = browser.new_page()
    happened: list[str] = []
    page.on("dialog", lambda dialog: _dismissed(dialog, happened))
    page.on("console", lambda message: happened.append(message.text))
    page.on("pageerror", lambda error: happened.append(str(error)))
    page.on("request", lambda request: happened.append(request.url))
    for n, payload in enumerate(PAYLOADS):
        folder = _published(payload, tmp_path / str(n), monkeypatch)
        for name in ("article.html", "report.html"):
            _visit(page, folder / name)
            assert [h for h in happened if h != (folder / name).as_uri()] == [], payload
            assert page.evaluate("window.pwned") is None, payload
            happened.clear()


def _dismissed(dialog: "Dialog", happened: list[str]) -> None:
    happened.append(dialog.message)
    dialog.dismiss()


def _visit(page: "Page", path: Path) -> None:
    page.goto(path.as_uri())
    page.mouse.move(300, 300)
    page.keyboard.press("Tab")
