"""An editor's way through the studio in a real browser: what she types is judged, saved, released."""

import json
from pathlib import Path
from shutil import copytree
from typing import TYPE_CHECKING

import pytest

from rewriter.studio import Studio
from tests.api.reviewing.made import WRONG
from tests.browser.rig import IN_A_BROWSER
from tests.reporting.contrast import LOW_CONTRAST
from tests.studio.running import running
from tests.studio.test_rereading import DOUBTED, WORDS, doubted
from tests.studio.walking import desk, review, saved, to_the_figure

if TYPE_CHECKING:
    from playwright.sync_api import Page

XSS = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>'
NAMELESS = """() => [...document.querySelectorAll("button, a, input, select, textarea, [role=textbox]")]
  .filter((e) => e.offsetParent && !(e.textContent.trim() || e.ariaLabel || e.labels?.length || e.title)
    || e.matches("[role=textbox]") && !e.ariaLabel).map((e) => e.outerHTML)"""

pytestmark = IN_A_BROWSER


def test_from_the_desk_to_a_release(page: "Page", studio: Studio, out: Path) -> None:
    desk(page, studio)
    assert "token" not in page.url
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    page.wait_for_selector(".review[data-ready]")
    to_the_figure(page)
    page.keyboard.insert_text(WRONG[0])
    page.wait_for_selector(".finding.stop", state="detached")
    page.wait_for_selector("#signer:not([hidden])")
    assert page.evaluate("document.activeElement.role") == "textbox"
    page.locator("#signer-name").fill("Anne Moreau")
    page.keyboard.press("Enter")
    saved(page)
    page.locator("#release").click()
    page.locator("#sign").click()
    page.wait_for_selector("#released:not([hidden])")
    assert "Anne Moreau" in page.locator("#released").inner_text()
    assert WRONG[0] in (out / "article" / "article.md").read_text("utf-8")
    record = json.loads((out / "article" / "article.json").read_bytes())["record"]
    assert record["review"]["reviewer"] == "Anne Moreau"


def test_a_release_is_refused_with_what_stands(page: "Page", studio: Studio, out: Path) -> None:
    review(page, studio)
    page.locator("#release").click()
    assert WRONG[1] in page.locator("#standing").inner_text().replace("\u00a0", " ")
    assert not page.locator("#sign").is_visible()
    page.locator("#standing button").first.click()
    assert not page.locator("#releasing").is_visible()
    assert page.evaluate("document.activeElement.matches('.finding.stop')")


def test_what_is_typed_is_saved_when_the_page_is_left(page: "Page", studio: Studio, out: Path) -> None:
    review(page, studio)
    to_the_figure(page)
    page.keyboard.insert_text(WRONG[0])
    page.goto(studio.address)
    page.wait_for_selector(".desk[data-ready]")
    log = out / "article" / "review.jsonl"
    page.wait_for_timeout(200)
    for _ in range(50):
        if log.exists() and WRONG[0] in log.read_text("utf-8"):
            break
        page.wait_for_timeout(100)
    assert WRONG[0] in log.read_text("utf-8")


def test_enter_parts_a_paragraph_and_undo_joins_it(page: "Page", studio: Studio) -> None:
    review(page, studio)
    count = page.locator(".part.paragraph").count()
    to_the_figure(page)
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("Enter")
    page.locator(".part.paragraph").nth(count).wait_for()
    assert page.evaluate("document.activeElement.textContent").startswith(WRONG[1])
    page.keyboard.insert_text("Long de ")
    saved(page)
    page.locator("#undo").click()
    page.locator("#undo").click()
    page.locator(".part.paragraph").nth(count).wait_for(state="detached")


def test_backspace_joins_paragraphs_and_undo_parts_them(page: "Page", studio: Studio) -> None:
    review(page, studio)
    texts = page.locator(".part.paragraph .text").all_inner_texts()
    at = next(n for n, each in enumerate(texts) if WRONG[1] in each)
    place = page.locator(".part.paragraph .text").nth(at).get_attribute("id") or ""
    first = at if place.endswith("-0") else at - 1
    second = page.locator(".part.paragraph .text").nth(first + 1)
    second.click()
    second.evaluate("(e) => getSelection().setPosition(e.firstChild, 0)")
    page.keyboard.press("Backspace")
    page.locator(".part.paragraph").nth(len(texts) - 1).wait_for(state="detached")
    joined = page.locator(".part.paragraph .text").nth(first)
    assert joined.inner_text() == f"{texts[first]} {texts[first + 1]}"
    assert page.evaluate("getSelection().focusOffset") == len(texts[first])
    page.keyboard.press("Control+z")
    page.locator(".part.paragraph").nth(len(texts) - 1).wait_for()
    assert page.locator(".part.paragraph .text").all_inner_texts() == texts


def test_findings_that_stay_keep_their_lines_and_follow_their_words(page: "Page", studio: Studio) -> None:
    review(page, studio)
    page.locator(".finding.stop").evaluate("(e) => { e.dataset.mine = 'yes'; }")
    to_the_figure(page)
    page.keyboard.press("ArrowLeft")
    page.keyboard.type("environ ")
    saved(page)
    assert page.locator(".finding.stop[data-mine]").count() == 1
    to_the_figure(page)
    marked = "[...CSS.highlights.get('stop')].map((r) => r.toString())"
    assert page.evaluate(marked) == [WRONG[1]]


def test_a_finding_is_dismissed_with_a_reason(page: "Page", studio: Studio) -> None:
    review(page, studio)
    page.locator(".finding.stop .acts button").click()
    page.locator(".finding.stop form input").fill("Mesuré sur place")
    page.keyboard.press("Enter")
    page.wait_for_selector(".finding.dismissed")
    assert "Mesuré sur place" in page.locator(".finding.dismissed").inner_text()
    page.locator(".finding.dismissed .acts button").click()
    page.wait_for_selector(".finding.stop:not(.dismissed)")


def test_two_tabs_overwrite_nobody(page: "Page", studio: Studio) -> None:
    review(page, studio)
    other = page.context.new_page()
    other.goto(page.url)
    other.wait_for_selector(".review[data-ready]")
    to_the_figure(other)
    other.keyboard.insert_text("160 mètres")
    saved(other)
    to_the_figure(page)
    page.keyboard.insert_text(WRONG[0])
    page.wait_for_selector("#conflict[open]")
    assert "160 mètres" in page.locator("#theirs").inner_text()
    assert WRONG[0] in page.locator("#yours").inner_text()
    page.locator("#conflict button[value=theirs]").click()
    page.locator("#article", has_text="160 mètres").wait_for()


def test_a_sentence_lights_up_its_source_and_back(page: "Page", studio: Studio) -> None:
    review(page, studio)
    to_the_figure(page)
    lit = "[...CSS.highlights.get('lit')].map((r) => r.toString())"
    assert any("142 mètres et pèse 210 tonnes" in words for words in page.evaluate(lit))
    page.locator("#source p", has_text="142 mètres").click(position={"x": 40, "y": 12})
    assert any(WRONG[1] in words for words in page.evaluate(lit))


def test_markup_of_a_stranger_runs_nothing(page: "Page", studio: Studio) -> None:
    review(page, studio, name=XSS)
    headline = page.locator("#part-headline")
    headline.click()
    page.keyboard.press("Control+A")
    page.keyboard.insert_text(XSS)
    saved(page)
    page.locator(".finding .acts button").first.click()
    page.locator(".finding form input").fill(XSS)
    page.keyboard.press("Enter")
    page.wait_for_selector(".finding.dismissed")
    home = page.url
    for end in ("", "/history", "/compare"):
        page.goto(home + end)
        page.wait_for_load_state("networkidle")
        assert "onerror" in page.locator("body").inner_text()
        assert page.locator("img, main script").count() == 0
        assert page.evaluate("window.pwned") is None


@pytest.mark.parametrize("width", [360, 900, 1440])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everything_can_be_read_and_reached(page: "Page", studio: Studio, width: int, scheme: str) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    desk(page, studio)
    for _ in range(2):
        assert page.evaluate(LOW_CONTRAST) == []
        assert page.evaluate(NAMELESS) == []
        assert page.locator("main").count() == page.locator("h1").count() == 1
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        if page.locator("#desk").count():
            page.locator("#desk a").click()
            page.wait_for_selector(".review[data-ready]")


def test_the_desk_is_searched_and_sorted_by_keyboard(page: "Page", studio: Studio, out: Path) -> None:
    copytree(out / "article", out / "second")
    desk(page, studio)
    page.keyboard.press("/")
    page.keyboard.type("second")
    assert page.locator("#desk tbody tr").count() == 1
    page.keyboard.press("Escape")
    page.locator("[data-sort=title]").press("Enter")
    assert page.locator("th[aria-sort=ascending] [data-sort=title]").count() == 1
    page.locator("#which").select_option("released")
    assert page.locator("#nothing").is_visible()


def test_two_thousand_articles_are_sorted_and_searched_at_once(
    page: "Page", studio: Studio, out: Path
) -> None:
    """Each in less than a second on a busy machine, and only the rows looked at are made."""
    desk(page, studio)
    page.evaluate("document.body.removeAttribute('data-ready')")
    row = page.evaluate(
        "fetch('/desk/rows').then((a) => a.text()).then((text) => JSON.parse(text.split('\\n')[0])[0])"
    )
    many = [[f"x{n}", f"Passerelle {n % 97} fermée", "lot", *row[3:]] for n in range(2000)]
    lines = "".join(json.dumps(many[n : n + 100]) + "\n" for n in range(0, 2000, 100))
    page.route("**/desk/rows", lambda route: route.fulfill(body=lines, content_type="application/x-ndjson"))
    page.reload()
    page.wait_for_selector(".desk[data-ready]")
    spent = page.evaluate(
        """() => ["title", "findings", "made"].map((name) => { const start = performance.now();
        document.querySelector(`[data-sort=${name}]`).click(); return performance.now() - start; })
        .concat(["p", "pa", "passerelle 96 fermee"].map((words) => { const start = performance.now();
        const field = document.getElementById("search"); field.value = words;
        field.dispatchEvent(new Event("input")); return performance.now() - start; }))"""
    )
    assert max(spent) < 1000, spent
    assert page.locator("#desk tbody tr").count() == len([n for n in range(2000) if n % 97 == 96])
    page.locator("#search").fill("")
    assert page.locator("#desk tbody tr").count() == 150


def test_what_is_certain_is_mended_by_a_button_and_undone(page: "Page", studio: Studio) -> None:
    review(page, studio)
    paragraph = page.locator(".part.paragraph .text").first
    paragraph.click()
    page.keyboard.press("Home")
    page.keyboard.insert_text("Pourquoi ? ")
    finding = page.locator(".finding", has_text="Il manque une espace insécable")
    finding.locator(".fix").click()
    finding.wait_for(state="detached")
    assert "Pourquoi\u202f?" in (paragraph.text_content() or "")
    page.locator("#undo").click()
    finding.wait_for()


def test_a_click_on_what_a_model_doubts_selects_its_words(page: "Page", out: Path) -> None:
    doubted(out, (DOUBTED, WORDS), quoted=XSS)
    with running(out) as studio:
        review(page, studio)
        page.wait_for_selector("#reread:not([hidden])")
        assert page.locator("#reread summary").inner_text().startswith("Deuxième lecture par relecteur")
        page.locator("#reread li button").click()
        assert page.evaluate("getSelection().toString()") == WORDS
        assert XSS in page.locator("#reread li").inner_text()
        assert page.evaluate("window.pwned") is None
        assert page.evaluate(NAMELESS) == []
        assert page.evaluate(LOW_CONTRAST) == []
