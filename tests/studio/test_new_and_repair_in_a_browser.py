"""From a pasted text to a released article in a real browser, by way of a section that a model repairs."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rewriter.api.background import Means
from rewriter.settings import Settings
from rewriter.studio import Studio
from tests.browser.rig import IN_A_BROWSER
from tests.flow.sample import TEXT, answer, honest
from tests.reporting.contrast import LOW_CONTRAST
from tests.rig.loopback import Answer, Asked, completion, loopback
from tests.studio.making import Gate, is_repair, means, repaired
from tests.studio.running import running
from tests.studio.walking import desk, review

if TYPE_CHECKING:
    from playwright.sync_api import Page

NAMELESS = """() => [...document.querySelectorAll("button, a, input, select, textarea, summary, progress")]
  .filter((e) => e.offsetParent && !(e.textContent.trim() || e.ariaLabel || e.labels?.length || e.title))
  .map((e) => e.outerHTML)"""
WISH = "Commencez par le budget."

pytestmark = IN_A_BROWSER


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    """A folder without articles."""
    (tmp_path / "empty").mkdir()
    return tmp_path / "empty"


def new(page: "Page", studio: Studio) -> None:
    page.add_init_script("localStorage.setItem('rewriter-studio-name', 'Anne Moreau')")
    desk(page, studio)
    page.get_by_role("link", name="Nouveau", exact=True).click()
    page.wait_for_selector(".new[data-ready]")


def paste(page: "Page", text: str = TEXT) -> None:
    page.locator("#text").fill(text)
    page.locator("#keyphrase").fill("passerelle Saint-Aubin")
    page.locator("#min_words").fill("200")
    page.locator("#prepare").click()
    page.wait_for_selector("#understood:not([hidden])")


def readable(page: "Page", width: int) -> None:
    assert page.evaluate(LOW_CONTRAST) == []
    assert page.evaluate(NAMELESS) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_from_a_pasted_text_to_a_release(page: "Page", empty: Path) -> None:
    def serve(asked: Asked) -> Answer:
        return repaired(1) if is_repair(asked) else completion(answer(honest() | {"sections": changed()}))

    def changed() -> list[object]:
        """The honest sections, one in an order that no check minds."""
        sections = json.loads(json.dumps(honest()["sections"]))
        sections[1]["paragraphs"].reverse()
        return list(sections)

    with loopback(serve) as server, running(empty, means=means(server.url)) as studio:
        new(page, studio)
        paste(page)
        assert "USD" in page.locator("#estimate").inner_text()
        page.locator("#start").click()
        page.wait_for_selector(".review[data-repair]")
        page.get_by_role("button", name="Faire reprendre cette section").nth(1).click()
        page.locator("#repair-remark").fill(WISH)
        page.get_by_role("button", name="Demander").click()
        page.wait_for_selector(".repairing .diff del")
        page.get_by_role("button", name="Accepter").click()
        page.wait_for_selector("dialog.repairing", state="hidden")
        page.locator("#article", has_text="Nous avons tenu le budget").wait_for()
        page.locator("#part-1-0", has_text="tenu le budget").wait_for()
        page.locator("#release").click()
        page.locator("#sign").click()
        page.wait_for_selector("#released:not([hidden])")
        assert WISH in server.requests[-1].body["messages"][1]["content"]
    record = json.loads(next(empty.glob("*/article.json")).read_bytes())
    assert record["record"]["review"]["reviewer"] == "Anne Moreau"
    assert [r["model"] for r in record["record"]["review"]["repairs"]] == ["m-1"]


def test_by_keyboard_alone(page: "Page", empty: Path) -> None:
    with running(empty, means=lambda: Means(settings=Settings())) as studio:
        new(page, studio)
        assert "Aucun modèle" in page.locator("#missing").inner_text()
        page.locator("#text").focus()
        page.keyboard.insert_text(TEXT)
        page.locator("#prepare").focus()
        page.keyboard.press("Enter")
        page.wait_for_selector("#understood:not([hidden])")
        assert page.evaluate("document.activeElement.id") == "understood-title"
        assert "rien n’est dépensé" in page.locator("#estimate").inner_text()
        for _ in range(5):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.id") == "start":
                break
        page.keyboard.press("Enter")
        page.wait_for_selector(".review[data-repair]")
        assert page.locator(".repair").count() == 0
        assert "Aucun modèle" in page.locator(".repair-why").inner_text()


def test_a_closed_tab_stops_nothing_and_a_reopened_page_shows_it(page: "Page", empty: Path) -> None:
    gate = Gate()
    with loopback(gate) as server, running(empty, means=means(server.url)) as studio:
        new(page, studio)
        paste(page)
        page.locator("#start").click()
        assert gate.arrived.wait(60)
        other = page.context.new_page()
        page.close()
        other.goto(f"{studio.address.partition('?')[0]}new")
        other.locator(".work.under-way").wait_for()
        assert "m-1 écrit l’article" in other.locator(".work .step").inner_text()
        gate.opened.set()
        other.get_by_role("link", name="Relire").click()
        other.wait_for_selector(".review[data-ready]")


def test_a_file_is_chosen_and_a_wrong_address_is_told(page: "Page", empty: Path, tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text(TEXT)
    with running(empty, means=lambda: Means(settings=Settings())) as studio:
        new(page, studio)
        page.get_by_label("Adresse", exact=True).check()
        page.locator("#address").fill("http://169.254.169.254/latest")
        page.locator("#prepare").click()
        page.wait_for_selector("#wrong:not([hidden])")
        assert page.evaluate("document.activeElement.id") == "wrong"
        page.get_by_label("Fichier", exact=True).check()
        page.locator("#prepare").click()
        page.locator("#wrong", has_text="Choisissez un fichier").wait_for()
        page.locator("#file").set_input_files(tmp_path / "note.txt")
        page.locator("#prepare").click()
        page.wait_for_selector("#understood:not([hidden])")
        assert TEXT.splitlines()[0] in page.locator("#understood").inner_text()


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everything_can_be_read_and_reached(page: "Page", out: Path, width: int, scheme: str) -> None:
    page.set_viewport_size({"width": width, "height": 844})
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    gate = Gate()

    def serve(asked: Asked) -> Answer:
        gate(asked)
        return repaired(1)

    with loopback(serve) as server, running(out, means=means(server.url)) as studio:
        new(page, studio)
        page.locator("#credit summary").click()
        readable(page, width)
        paste(page)
        readable(page, width)
        review(page, studio)
        page.wait_for_selector("[data-repair]")
        if width < 1100:
            page.locator("[data-pane=findings]").click()
        page.locator(".finding.stop .repair").click()
        page.wait_for_selector("dialog.repairing[open]")
        readable(page, width)
        page.get_by_role("button", name="Demander").click()
        page.wait_for_selector(".repairing progress")
        readable(page, width)
        gate.opened.set()
        page.wait_for_selector(".repairing .diff")
        readable(page, width)
        page.get_by_role("button", name="Refuser").click()
        page.wait_for_selector("dialog.repairing", state="hidden")
        assert page.locator(".finding.stop").count() == 1
