"""Nothing serious keeps anybody from using a page of the studio: in light and in dark, on a desktop and on a
phone, each of these four in one of both languages. A new page is one line of `WAYS`."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest

from rewriter.studio import Studio
from rewriter.wording import Lang
from tests.browser.accessibility import faults
from tests.browser.rig import IN_A_BROWSER
from tests.studio.running import running
from tests.studio.walking import changed, desk, review, saved

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = IN_A_BROWSER
PASSWORD = "correct horse battery"  # noqa: S105  # of a studio that lives for a test
Way = Callable[["Page", Studio], None]
LOOKED_AT: dict[Lang, tuple[tuple[int, Literal["light", "dark"]], ...]] = {
    "fr": ((1440, "light"), (390, "dark")),
    "en": ((1440, "dark"), (390, "light")),
}


def login(page: "Page", studio: Studio) -> None:
    page.goto(studio.address + "login?wrong=1")


def asked_for_a_name(page: "Page", studio: Studio) -> None:
    review(page, studio, name="")
    page.locator("#undo").evaluate("(e) => { e.disabled = false; e.click(); }")
    page.wait_for_selector("#name[open]")


def dismissing(page: "Page", studio: Studio) -> None:
    review(page, studio)
    page.locator("[data-pane=findings]").evaluate("(e) => e.click()")
    page.locator(".finding .acts button").first.click()


def dismissed(page: "Page", studio: Studio) -> None:
    dismissing(page, studio)
    page.locator(".finding form input").fill("Mesuré sur place")
    page.keyboard.press("Enter")
    page.wait_for_selector(".finding.dismissed")


def releasing(page: "Page", studio: Studio) -> None:
    review(page, studio)
    page.locator("#release").click()
    page.wait_for_selector("#releasing[open]")


def at(path: str) -> Way:
    """The page at that address."""

    def go(page: "Page", studio: Studio) -> None:
        desk(page, studio)
        page.goto(studio.address.partition("?")[0] + path)

    return go


def beside(end: str) -> Way:
    """A page of an article that was changed."""

    def go(page: "Page", studio: Studio) -> None:
        review(page, studio)
        changed(page)
        saved(page)
        page.goto(page.url + end)

    return go


def template(page: "Page", studio: Studio) -> None:
    beside_templates("/whole")(page, studio)
    page.wait_for_selector("body[data-looked=yes]", timeout=120_000)
    page.locator("#text").press_sequentially("{{ fense }}")
    page.wait_for_selector("#problems li", timeout=120_000)


def beside_templates(end: str) -> Way:
    """A page of the templates."""

    def go(page: "Page", studio: Studio) -> None:
        desk(page, studio)
        page.goto(studio.address.partition("?")[0] + "templates" + end)

    return go


WAYS: dict[str, Way] = {
    "login": login,
    "desk": desk,
    "review": review,
    "name": asked_for_a_name,
    "dismissing": dismissing,
    "dismissed": dismissed,
    "releasing": releasing,
    "history": beside("/history"),
    "compare": beside("/compare"),
    "explain": at("explain/figure-altered"),
    "refusal": at("nothing"),
    "new": at("new"),
    "templates": beside_templates(""),
    "template": template,
    "versions": beside_templates("/whole/versions"),
    "changes": beside_templates("/whole/changes"),
    "try": beside_templates("/whole/try"),
}


@pytest.mark.parametrize("lang", LOOKED_AT)
@pytest.mark.parametrize("name", WAYS)
def test_nothing_serious_stands_in_anybodys_way(
    page: "Page", out: Path, axe: Path, name: str, lang: Lang
) -> None:
    page.add_init_script(path=axe)
    with running(out, lang=lang, password=PASSWORD if name == "login" else "") as studio:
        WAYS[name](page, studio)
        page.wait_for_load_state("networkidle")
        found = {}
        for width, scheme in LOOKED_AT[lang]:
            page.set_viewport_size({"width": width, "height": 844})
            page.emulate_media(color_scheme=scheme)
            found[width, scheme] = faults(page)
        assert not any(found.values()), found


def test_a_fault_is_found(page: "Page", axe: Path) -> None:
    page.add_init_script(path=axe)
    page.goto("data:text/html,<html lang=fr><title>t</title><main><h1>t</h1><button></button></main>")
    assert [rule for _, rule, _ in faults(page)] == ["button-name"]
