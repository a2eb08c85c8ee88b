"""A real browser for tests: Debian's chromium, driven by Playwright. Its fixtures are known to every test. A
file of such tests has `pytestmark = IN_A_BROWSER`; one test alone has `@in_a_browser`."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

Test = TypeVar("Test", bound=Callable[..., None])
CHROMIUM = Path("/usr/bin/chromium")
IN_A_BROWSER = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="Debian's chromium is not installed"),
]


def in_a_browser(test: Test) -> Test:
    """One test, with the marks of those in a browser."""
    for mark in IN_A_BROWSER:
        test = mark(test)
    return test


@pytest.fixture(scope="module")  # no longer: where Playwright runs, no other test can run an event loop
def browser() -> "Iterator[Browser]":
    """A browser that the tests of a file share."""
    sync_api = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed")
    with sync_api.sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=str(CHROMIUM), args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture
def page(browser: "Browser") -> "Iterator[Page]":
    """A desktop's page that remembers nothing of other tests. No script on it may fail, and nothing may be
    stopped by the page's own policy."""
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    page = context.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda message: wrong.append(message.text) if "Policy" in message.text else None)
    yield page
    context.close()
    assert wrong == []
