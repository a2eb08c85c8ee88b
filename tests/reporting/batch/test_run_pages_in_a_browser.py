"""The pages of a run of 10,000 articles in a real browser: sorted, filtered and searched at once, by
keyboard, on any screen; nothing of a stranger's runs."""

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rewriter.article import Status
from rewriter.reporting.batch import write_run_pages
from rewriter.wording import Lang
from tests.browser.rig import IN_A_BROWSER
from tests.reporting.batch import runs
from tests.reporting.batch.test_run_pages import Elements, hostile
from tests.reporting.contrast import LOW_CONTRAST

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

MANY = 10_000

pytestmark = IN_A_BROWSER


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """10,000 articles."""
    folder = tmp_path_factory.mktemp("run")
    found = runs.run(MANY)
    write_run_pages(folder, lambda: iter(found), runs.totals(found, 12))
    return folder


@pytest.fixture
def index(page: "Page", folder: Path) -> "Page":
    page.goto((folder / "index.html").as_uri())
    return page


def few(folder: Path, lang: Lang = "fr") -> Path:
    """A run of 150 articles, its index's path."""
    found = runs.run(150)
    write_run_pages(folder, lambda: iter(found), runs.totals(found), lang)
    return folder / "index.html"


def ids(page: "Page") -> list[str]:
    return page.locator("#table .id").all_text_contents()


def told(page: "Page") -> str:
    return page.locator("#shown").inner_text().replace("\u202f", "")


@pytest.mark.parametrize("name", ["index.html", "review/index.html"])
def test_hostile_words_run_nothing_and_ask_for_nothing(page: "Page", tmp_path: Path, name: str) -> None:
    found = hostile()
    write_run_pages(tmp_path, lambda: iter(found), runs.totals(found))
    asked: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda message: complaints.append(message.text))
    page.goto((tmp_path / name).as_uri())
    if name == "index.html":
        page.locator("#search").fill("pwned")
        page.locator("th[data-sort=article] button").click()
        assert page.locator("#table tbody tr").count() == 2
        page.locator("#table .title").first.hover()
    assert page.evaluate("window.pwned") is None
    assert page.locator("img").count() == 0
    assert asked == [(tmp_path / name).as_uri()]
    assert complaints == []


def test_the_script_writes_what_the_page_says_without_it(browser: "Browser", tmp_path: Path) -> None:
    path = few(tmp_path)
    shown = []
    for scripted in (True, False):
        context = browser.new_context(java_script_enabled=scripted)
        page = context.new_page()
        page.goto(path.as_uri())
        rows = page.locator("#table tbody tr")
        shown.append([rows.nth(n).inner_html() for n in range(100)])
        context.close()
    assert [structure(row) for row in shown[0]] == [structure(row) for row in shown[1]]


def structure(row: str) -> list[object]:
    """A row's elements with their attributes, and its words."""
    elements = [(tag, sorted(a.items())) for tag, a in Elements(row).found]
    return [elements, re.sub(r"<[^>]*>|\s", "", row)]


def test_without_script_the_first_articles_are_there(browser: "Browser", folder: Path) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto((folder / "index.html").as_uri())
    assert page.locator("#table tbody tr:visible").count() == 200
    assert "JavaScript" in page.locator("noscript").inner_text()
    assert page.locator(".controls:visible, .pager:visible").count() == 0
    page.close()


def test_columns_sort_both_ways(index: "Page") -> None:
    costs = sorted((summary.cost or 0, -n) for n, (_, summary) in enumerate(runs.run(MANY)))
    head = index.locator("th[data-sort=cost]")
    head.locator("button").click()
    assert head.get_attribute("aria-sort") == "descending"
    assert ids(index)[0] == f"depeche-{-costs[-1][1]:05}"
    head.locator("button").click()
    assert head.get_attribute("aria-sort") == "ascending"
    cheapest = [n for n, (_, summary) in enumerate(runs.run(MANY)) if summary.cost == costs[0][0]]
    assert ids(index)[:20] == [f"depeche-{n:05}" for n in cheapest[:20]]


def test_invented_facts_sort_above_all_others(index: "Page") -> None:
    index.locator("th[data-sort=facts] button").click()
    most = max(summary.ledger.get("invented", 0) for _, summary in runs.run(MANY))
    first = index.locator("#table tbody tr").first
    assert first.locator(".pill.invented").inner_text().split()[0] == str(most)


def test_outcomes_filter_and_are_counted(index: "Page") -> None:
    failed = sum(summary.status is Status.FAILED for _, summary in runs.run(MANY))
    index.locator("[data-name=failed]").click()
    assert told(index) == f"Articles 1 à 100 sur {failed}"
    assert set(index.locator("#table tbody .pill:not(.ghost)").all_inner_texts()) == {"Échec"}


def test_checks_and_reasons_filter(index: "Page") -> None:
    index.locator("#check").select_option("code:quotation-altered")
    many = sum("quotation-altered" in summary.codes for _, summary in runs.run(MANY))
    assert told(index).endswith(f"sur {many}")
    index.locator("#check").select_option("family:fidelity")
    index.locator("#ground").select_option("altered")
    many = sum(any(r.key == "outcome.altered" for r in summary.reasons) for _, summary in runs.run(MANY))
    assert told(index).endswith(f"sur {many}")
    index.locator("#clear").click()
    assert told(index) == "Articles 1 à 100 sur 10000"


def test_search_knows_no_accents_and_takes_several_words(index: "Page") -> None:
    index.locator("#search").fill("MEDIATHEQUE fontvive")
    titles = index.locator("#table .title").all_inner_texts()
    assert titles
    assert all("médiathèque" in title and "Fontvive" in title for title in titles)
    index.locator("#search").fill("depeche-09999")
    assert ids(index) == ["depeche-09999"]
    index.locator("#search").fill("xyzzy")
    assert told(index) == "Aucun article ne correspond."
    assert ids(index) == []


def test_pages_are_turned_to_the_last(index: "Page") -> None:
    index.locator("#next").click()
    assert ids(index)[0] == "depeche-00100"
    index.locator("#search").fill("depeche-095")  # to a hundred, one page; and then to a thousand
    assert (ids(index)[0], ids(index)[-1]) == ("depeche-09500", "depeche-09599")
    index.locator("#search").fill("depeche-09")
    for _ in range(9):
        index.locator("#next").click()
    assert ids(index)[-1] == "depeche-09999"
    assert index.locator("#next").is_disabled()


def test_the_address_keeps_what_was_looked_for(index: "Page", folder: Path) -> None:
    index.locator("#search").fill("gare")
    index.locator("[data-name=needs-review]").click()
    index.locator("th[data-sort=words] button").click()
    before = ids(index)
    index.goto((folder / "review" / "index.html").as_uri())
    index.go_back()
    assert ids(index) == before
    assert index.locator("#search").input_value() == "gare"


def test_the_review_page_leads_to_the_index_filtered(page: "Page", folder: Path) -> None:
    page.goto((folder / "index.html").as_uri() + "#ground=altered")
    assert page.locator("#ground").input_value() == "altered"
    many = sum(any(r.key == "outcome.altered" for r in summary.reasons) for _, summary in runs.run(MANY))
    assert told(page).endswith(f"sur {many}")


@pytest.mark.parametrize(
    "hash_", ["#sort=constructor", "#from=-5", "#from=1e99", "#status=__proto__", "#check=x", "#%"]
)
def test_a_strange_address_breaks_nothing(page: "Page", folder: Path, hash_: str) -> None:
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto((folder / "index.html").as_uri() + hash_)
    assert told(page)
    assert errors == []


def test_the_table_is_worked_from_the_keyboard(index: "Page") -> None:
    index.locator("#search").focus()
    index.keyboard.type("pont")
    for _ in range(4):
        index.keyboard.press("Tab")
    assert index.evaluate("document.activeElement.id") == "descending"
    index.locator("th[data-sort=calls] button").focus()
    index.keyboard.press("Enter")
    assert index.evaluate("document.activeElement.textContent") == "Appels"
    assert index.locator("th[data-sort=calls]").get_attribute("aria-sort") == "descending"


def test_nothing_freezes_at_ten_thousand_lines(index: "Page") -> None:
    """The slowest sort and a search, each in less than a second on a busy machine."""
    spent = index.evaluate(
        """() => ["article", "remarks", "cost"].map((name) => { const start = performance.now();
        document.querySelector(`th[data-sort=${name}] button`).click(); return performance.now() - start; })
        .concat(["p", "pi", "piscine"].map((words) => { const start = performance.now();
        const field = document.getElementById("search"); field.value = words;
        field.dispatchEvent(new Event("input")); return performance.now() - start; }))"""
    )
    assert max(spent) < 1000
    assert index.locator("#table tbody tr").count() == 100


@pytest.mark.parametrize("name", ["index.html", "review/index.html"])
@pytest.mark.parametrize("width", [320, 390, 768, 1024, 1440, 1920])
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_nothing_runs_over_the_side(page: "Page", tmp_path: Path, width: int, name: str, lang: Lang) -> None:
    few(tmp_path, lang)
    page.set_viewport_size({"width": width, "height": 800})
    page.goto((tmp_path / name).as_uri())
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("name", ["index.html", "review/index.html"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_stand_out_from_their_ground(page: "Page", tmp_path: Path, scheme: str, name: str) -> None:
    few(tmp_path)
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.goto((tmp_path / name).as_uri())
    assert page.evaluate(LOW_CONTRAST) == []


def test_every_control_has_a_name_and_every_drawing_its_words(index: "Page") -> None:
    nameless = """() => [...document.querySelectorAll("input, select, button, nav, svg")]
      .filter((e) => !(e.getAttribute("aria-label") || e.textContent.trim() || e.labels?.length))
      .map((e) => e.outerHTML)"""
    assert index.evaluate(nameless) == []
    failed = sum(summary.status is Status.FAILED for _, summary in runs.run(MANY))
    assert f"{failed} échecs" in (index.locator("svg.bar").get_attribute("aria-label") or "")
    described = index.locator("svg.histogram").evaluate_all(
        "(all) => all.map((e) => document.getElementById(e.getAttribute('aria-describedby')).textContent)"
    )
    assert all("La moitié sous" in words for words in described)
    assert len(described) == 2


def test_long_words_and_many_remarks_stay_inside_on_a_phone(page: "Page", tmp_path: Path) -> None:
    entry, summary = runs.run(1)[0]
    families = ("fidelity", "seo", "readability", "hygiene", "typography", "structure", "originality")
    long = replace(
        summary, title="Anticonstitutionnellement" * 8, findings={f"{f}.error": 1234 for f in families}
    )
    found = ((replace(entry, row=replace(entry.row, id="x" * 300)), long),)
    write_run_pages(tmp_path, lambda: iter(found), runs.totals(found))
    page.set_viewport_size({"width": 320, "height": 800})
    page.goto((tmp_path / "index.html").as_uri())
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("width", [320, 768, 1280])
@pytest.mark.parametrize("name", ["index.html", "review/index.html"])
def test_hostile_words_stay_inside_the_page(page: "Page", tmp_path: Path, width: int, name: str) -> None:
    found = hostile()
    write_run_pages(tmp_path, lambda: iter(found), runs.totals(found))
    page.set_viewport_size({"width": width, "height": 800})
    page.goto((tmp_path / name).as_uri())
    assert page.evaluate("document.documentElement.scrollWidth") <= width
