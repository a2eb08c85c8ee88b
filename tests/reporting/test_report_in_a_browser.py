"""The report in a real browser: it runs nothing of a stranger's, fetches nothing, and works by keyboard."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rewriter.publishing import publish
from rewriter.reporting import render_ledger, render_report
from tests.browser.rig import IN_A_BROWSER
from tests.reporting import hostile, sample
from tests.reporting.contrast import LOW_CONTRAST

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page


pytestmark = IN_A_BROWSER


@pytest.mark.parametrize("name", ["report.html", "article.html"])
def test_hostile_words_run_nothing_and_ask_for_nothing(page: "Page", tmp_path: Path, name: str) -> None:
    article = hostile.article()
    folder = publish(article, tmp_path, beside={"report.html": render_report(article)}).folder
    asked: list[str] = []
    errors: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto((folder / name).as_uri())
    page.mouse.move(400, 400)
    assert page.evaluate("window.pwned") is None
    assert asked == [(folder / name).as_uri()]
    assert errors == []


def test_our_script_runs_under_its_policy(page: "Page", tmp_path: Path) -> None:
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    _open(page, tmp_path)
    assert page.locator("#facts .filters").is_visible()
    assert complaints == []


def test_pointing_at_a_paragraph_lights_up_where_it_came_from(page: "Page", tmp_path: Path) -> None:
    _open(page, tmp_path)
    page.locator("#a-3-0 .text").hover()
    assert "lit" in (page.locator("#s-p6").get_attribute("class") or "")
    assert page.locator(".row.lit").count() == 2


def test_the_source_scrolls_to_where_a_paragraph_came_from(page: "Page", tmp_path: Path) -> None:
    page.emulate_media(reduced_motion="reduce")
    _open(page, tmp_path)
    page.locator("#a-3-0 .text").hover()
    inside = "([r, p]) => r.top >= p.top && r.bottom <= p.bottom"
    boxes = "['#s-p6', '.pane'].map((s) => document.querySelector(s).getBoundingClientRect())"
    assert page.evaluate(f"({inside})({boxes})")


def test_clicking_a_source_paragraph_brings_the_article_to_it(page: "Page", tmp_path: Path) -> None:
    _open(page, tmp_path)
    page.locator("#s-p6 .text").click()
    page.wait_for_timeout(600)
    assert page.evaluate("document.querySelector('#a-3-0').getBoundingClientRect().top") > 0
    assert page.evaluate("document.querySelector('#a-3-0').getBoundingClientRect().top") < 900


def test_facts_are_filtered_by_verdict_from_the_keyboard(page: "Page", tmp_path: Path) -> None:
    _open(page, tmp_path)
    page.locator(".filters button[data-verdict=lost]").focus()
    page.keyboard.press("Enter")
    assert page.locator("#facts tbody tr:visible").count() == 1
    page.locator("#facts .filters button").first.press("Space")
    assert page.locator("#facts tbody tr:visible").count() == len(sample.ledger().entries)


def test_a_link_to_a_filtered_fact_shows_it(page: "Page", tmp_path: Path) -> None:
    _open(page, tmp_path)
    page.locator(".filters button[data-verdict=lost]").click()
    page.locator("#a-1-1 a.m.v-invented").click()
    assert page.locator("#facts tbody tr[data-verdict=invented]").is_visible()


BILL, BOTH = "#sa-6", ["ss-4", "ss-3"]  # « La facture atteint… » and the two source sentences it draws on


def test_clicking_a_sentence_lights_up_those_that_answer_it(page: "Page", tmp_path: Path) -> None:
    _open(page, tmp_path)
    page.locator(BILL).click(position={"x": 60, "y": 8})
    assert _tied(page) == ["sa-6", *BOTH]
    assert "Il devait en coûter 150." in (page.locator(".peek [role=status]").text_content() or "")
    page.locator(BILL).click(position={"x": 60, "y": 8})
    assert _tied(page) == []


def test_clicking_a_source_sentence_brings_the_article_to_its_own(page: "Page", tmp_path: Path) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.set_viewport_size({"width": 1440, "height": 500})
    _open(page, tmp_path)
    page.locator("#ss-8").click(position={"x": 60, "y": 8})
    assert _tied(page) == ["sa-12", "ss-8"]
    box = page.locator("#sa-12").bounding_box()
    assert box is not None
    assert 0 < box["y"] < 500


def test_the_source_scrolls_to_the_sentence(page: "Page", tmp_path: Path) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.set_viewport_size({"width": 1440, "height": 420})
    _open(page, tmp_path)
    page.locator("#sa-11").click()
    inside = "([r, p]) => r.top >= p.top && r.bottom <= p.bottom"
    boxes = "['.pane .s.tied', '.pane'].map((s) => document.querySelector(s).getBoundingClientRect())"
    assert page.evaluate(f"({inside})({boxes})")


def test_sentences_are_followed_from_the_keyboard(page: "Page", tmp_path: Path) -> None:
    _open(page, tmp_path)
    assert page.locator(".s[tabindex]").count() == 0
    page.locator("#follow").focus()
    page.keyboard.press("Space")
    page.locator(BILL).focus()
    assert page.evaluate("document.activeElement.id") == "sa-6"
    page.keyboard.press("Enter")
    assert _tied(page) == ["sa-6", *BOTH]
    page.locator("#ss-4").focus()
    page.keyboard.press("Enter")
    assert _tied(page) == ["sa-6", "sa-7", "ss-4"]
    page.keyboard.press("Escape")
    assert _tied(page) == []


def test_following_shows_sentences_as_the_mouse_passes(page: "Page", tmp_path: Path) -> None:
    _open(page, tmp_path)
    page.locator(BILL).hover(position={"x": 60, "y": 8})
    assert _tied(page) == []
    page.locator("#follow").check()
    page.locator(BILL).hover(position={"x": 60, "y": 8})
    assert _tied(page) == ["sa-6", *BOTH]


def test_a_phone_shows_the_other_side_at_the_foot(page: "Page", tmp_path: Path) -> None:
    page.set_viewport_size({"width": 390, "height": 800})
    _open(page, tmp_path)
    page.locator(BILL).click(position={"x": 60, "y": 8})
    assert page.locator(".peek").get_by_text("Il devait en coûter 150.").is_visible()
    page.locator(".peek button").click()
    assert _tied(page) == []
    assert not page.locator(".peek button").is_visible()


def test_sentences_are_filtered_by_standing(page: "Page", tmp_path: Path) -> None:
    _open(page, tmp_path)
    page.locator("#sentences button[data-standing=partly]").click()
    assert page.locator("#sentences tbody tr:visible").count() == 3
    assert page.locator("#facts tbody tr:visible").count() == len(sample.ledger().entries)


def test_the_ledgers_page_works_the_same_under_its_policy(page: "Page", tmp_path: Path) -> None:
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    path = tmp_path / "ledger.html"
    html = render_ledger(sample.source(), sample.draft(), sample.ledger(), ("ledger.not-looked-meanings",))
    path.write_text(html, encoding="utf-8")
    page.goto(path.as_uri())
    page.locator(BILL).click(position={"x": 60, "y": 8})
    assert _tied(page) == ["sa-6", *BOTH]
    assert complaints == []
    assert page.evaluate(LOW_CONTRAST) == []


@pytest.mark.parametrize("width", [320, 390, 768, 1024, 1440, 1920])
def test_nothing_runs_over_the_side(page: "Page", tmp_path: Path, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    _open(page, tmp_path)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_stand_out_from_their_ground(page: "Page", tmp_path: Path, scheme: str) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    _open(page, tmp_path)
    assert page.evaluate(LOW_CONTRAST) == []
    page.evaluate("document.querySelectorAll('.s').forEach((s) => s.classList.add('tied'))")
    assert page.evaluate(LOW_CONTRAST) == []


def test_without_script_everything_is_there(browser: "Browser", tmp_path: Path) -> None:
    page = browser.new_page(java_script_enabled=False)
    _open(page, tmp_path)
    assert page.locator("#facts tbody tr:visible").count() == len(sample.ledger().entries)
    assert page.locator("#sentences tbody tr:visible").count() == len(sample.support())
    assert page.locator(".filters:visible, .scripted:visible").count() == 0
    page.close()


def test_on_paper_the_whole_source_is_printed(page: "Page", tmp_path: Path) -> None:
    page.emulate_media(media="print")
    _open(page, tmp_path)
    assert page.evaluate("(p => p.scrollHeight <= p.clientHeight + 1)(document.querySelector('.pane'))")
    assert not page.locator(".toc").is_visible()


def _open(page: "Page", folder: Path) -> None:
    path = folder / "report.html"
    path.write_text(render_report(sample.article()), encoding="utf-8")
    page.goto(path.as_uri())


def _tied(page: "Page") -> list[str]:
    """The sentences that are lit, article first."""
    found: list[str] = page.evaluate("[...document.querySelectorAll('.tied')].map((s) => s.id)")
    return found
