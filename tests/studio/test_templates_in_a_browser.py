"""An editor changes a template in a real browser: told what is wrong, saved, tried on fixtures, put back."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copytree
from typing import TYPE_CHECKING

import pytest

from rewriter.prompting import packaged
from rewriter.studio import Studio
from tests.api.lab.sample import FIXTURES, HASTY, LINE
from tests.browser.rig import IN_A_BROWSER
from tests.reporting.contrast import LOW_CONTRAST
from tests.studio.running import running
from tests.studio.test_studio_in_a_browser import NAMELESS

if TYPE_CHECKING:
    from playwright.sync_api import Page

SHIPPED = packaged().files["whole.j2"]
XSS = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>'
WAIT = 120_000  # milliseconds: the machine may be busy, and a process is started for each look

pytestmark = IN_A_BROWSER


@pytest.fixture
def page(page: "Page") -> "Page":
    """The browser's page, patient: a process is started for each look."""
    page.context.set_default_timeout(WAIT)
    return page


@pytest.fixture
def studio(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Studio]:
    monkeypatch.chdir(tmp_path)
    copytree(FIXTURES, tmp_path / "essais")
    (tmp_path / "out").mkdir()
    with running(tmp_path / "out") as made:
        yield made


def home(studio: Studio) -> str:
    return studio.address.partition("?")[0]


def edit(page: "Page", studio: Studio, name: str = "whole") -> None:
    page.goto(studio.address)
    page.wait_for_selector(".desk[data-ready]")
    page.get_by_role("link", name="Gabarits").click()
    page.get_by_role("link", name=f"{name}.j2", exact=True).click()
    looked(page)


def looked(page: "Page") -> None:
    page.wait_for_selector("body[data-ready][data-looked=yes]")


def replace(page: "Page", old: str, new: str) -> None:
    """Select words of the template and type others."""
    found = page.evaluate(
        """(words) => { const t = document.querySelector("#text"), at = t.value.indexOf(words);
        t.focus(); t.setSelectionRange(at, at + words.length); return at; }""",
        old,
    )
    assert found >= 0
    page.keyboard.insert_text(new)


def test_from_a_fault_to_a_table_that_shows_what_got_worse(
    page: "Page", studio: Studio, tmp_path: Path
) -> None:
    edit(page, studio)
    assert "Montrelais" not in page.locator("#messages").inner_text()
    page.locator("#article").select_option(label="Un village fabrique son pain à la voix")
    page.locator("#messages", has_text="Montrelais").wait_for()
    replace(page, LINE, HASTY + " {{ fense }}")
    fault = page.locator("#problems li")
    fault.wait_for()
    assert "« fense »" in fault.inner_text().replace("\u00a0", " ")
    assert page.locator(".line.wrong").count() == 1
    page.locator("#save").click()
    page.wait_for_selector(".status.bad")
    assert not (tmp_path / "prompts").exists()
    page.locator(".mend").click()
    page.locator("#problems .good").wait_for()
    replace(page, " {{ fence }}", "")
    page.locator("#messages", has_text=HASTY).wait_for()
    page.keyboard.press("Control+s")
    page.wait_for_selector(".status.good")
    assert (tmp_path / "prompts" / "whole.j2").read_text("utf-8") == SHIPPED.replace(LINE, HASTY)
    page.locator("#try").click()
    page.locator("#cost", has_text="rien n’est payé").wait_for()
    page.locator("#run").click()
    page.locator(".verdict.worse").wait_for()
    gained = page.locator("tr.forbids", has_text="article-too-short")
    assert "+1 La bibliothèque de nuit" in gained.inner_text()
    assert "La bibliothèque de nuit" in page.locator(".plain-words").inner_text()
    assert page.locator(".pair[open] article").count() == 2


def test_what_is_typed_survives_the_tab_and_is_offered_in_another(page: "Page", studio: Studio) -> None:
    edit(page, studio)
    replace(page, LINE, "Récris posément")
    page.reload()
    looked(page)
    assert "Récris posément" in page.locator("#text").input_value()
    address, context = page.url, page.context
    page.close()
    other = context.new_page()
    other.goto(address)
    other.locator("#draft:not([hidden])").wait_for()
    assert LINE in other.locator("#text").input_value()
    other.locator("#take").click()
    assert "Récris posément" in other.locator("#text").input_value()
    other.locator("#draft").wait_for(state="hidden")


def test_two_tabs_overwrite_nobody(page: "Page", studio: Studio) -> None:
    edit(page, studio)
    other = page.context.new_page()
    other.goto(page.url)
    looked(other)
    replace(other, LINE, "Récris d’abord")
    other.locator("#save").click()
    other.wait_for_selector(".status.good")
    replace(page, LINE, "Récris ensuite")
    page.locator("#save").click()
    page.wait_for_selector("#conflict[open]")
    assert "Récris d’abord" in page.locator("#theirs").inner_text()
    assert "Récris ensuite" in page.locator("#yours").inner_text()
    page.locator("#conflict button[value=yours]").click()
    page.wait_for_selector(".status.good")
    page.get_by_role("link", name="Versions").click()
    page.wait_for_url("**/versions")
    page.wait_for_selector("body[data-ready]")
    page.get_by_role("button", name="Remettre ce texte").first.click()
    looked(page)
    assert "Récris d’abord" in page.locator("#text").input_value()


def test_markup_in_a_template_runs_nothing(page: "Page", studio: Studio) -> None:
    edit(page, studio)
    replace(page, LINE, XSS)
    page.locator("#messages", has_text="onerror").wait_for()
    page.locator("#save").click()
    page.wait_for_selector(".status.good")
    for end in ("", "/versions", "/changes"):
        page.goto(f"{home(studio)}templates/whole{end}")
        page.wait_for_load_state("networkidle")
        assert page.locator("img, main script").count() == 0
        assert page.evaluate("window.pwned") is None


@pytest.mark.parametrize("width", [390, 900, 1440])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everything_can_be_read_and_reached(page: "Page", studio: Studio, width: int, scheme: str) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    edit(page, studio)
    replace(page, LINE, "{{ fense }} {{ kephrase }}")
    page.locator("#problems li").first.wait_for()
    in_order(page, width)
    if width < 1100:
        page.locator("[data-pane=render]").click()
        in_order(page, width)
    for path in ("templates", "templates/whole/versions", "templates/whole/changes", "templates/whole/try"):
        page.goto(home(studio) + path)
        page.wait_for_load_state("networkidle")
        in_order(page, width)


def in_order(page: "Page", width: int) -> None:
    assert page.evaluate(LOW_CONTRAST) == []
    assert page.evaluate(NAMELESS) == []
    assert page.locator("main").count() == page.locator("h1").count() == 1
    assert page.evaluate("document.documentElement.scrollWidth") <= width
