"""Makes docs/images/report.png from the sample article: `python -m tests.reporting.picture`."""

import tempfile
from dataclasses import replace
from pathlib import Path

from playwright.sync_api import sync_playwright

from rewriter.article import Article
from rewriter.reporting import render_report
from tests.reporting import sample

PICTURE = Path(__file__).parents[2] / "docs" / "images" / "report.png"
_WIDTH, _HEIGHT = 1440, 1560


def pictured() -> Article:
    """The sample without what is there only to try the report's edges."""
    whole = sample.article()
    edges = ("no-such-check", "article-too-short")
    findings = tuple(f for f in sample.report().findings if f.code not in edges)
    report = replace(sample.report(), findings=findings)
    reasons = tuple(r for r in whole.outcome.reasons if r.key != "outcome.repairs-interrupted")
    return replace(whole, outcome=replace(whole.outcome, report=report, reasons=reasons))


def main() -> None:
    """Write the picture."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        path = Path(folder) / "report.html"
        path.write_text(render_report(pictured(), "fr"), encoding="utf-8")
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": _WIDTH, "height": _HEIGHT})
        page.goto(path.as_uri())
        page.screenshot(path=PICTURE)
        browser.close()


if __name__ == "__main__":
    main()
