"""An editor's usual steps through the studio in a browser."""

import json
from typing import TYPE_CHECKING

from rewriter.studio import Studio
from tests.api.reviewing.made import WRONG

if TYPE_CHECKING:
    from playwright.sync_api import Page


def desk(page: "Page", studio: Studio) -> None:
    """Come in, to the desk."""
    page.goto(studio.address)
    page.wait_for_selector(".desk[data-ready]")


def review(page: "Page", studio: Studio, name: str = "Anne Moreau") -> None:
    """Come in, and open the first article, known by that name."""
    page.add_init_script(f"localStorage.setItem('rewriter-studio-name', {json.dumps(name)})")
    desk(page, studio)
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    page.wait_for_selector(".review[data-ready]")


def to_the_figure(page: "Page") -> None:
    """Select the wrong figure by a click on its finding."""
    page.locator(".finding.stop .top button").click()
    assert page.evaluate("getSelection().toString()") == WRONG[1]


def saved(page: "Page") -> None:
    """Wait until what was typed is on disk."""
    page.wait_for_selector(".status.good")


def changed(page: "Page") -> None:
    """Type the right figure over the wrong one."""
    to_the_figure(page)
    page.keyboard.insert_text(WRONG[0])
