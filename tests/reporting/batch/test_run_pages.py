"""The pages of a run: whole, in both languages, with every word of a stranger inert."""

import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from rewriter.article import FailureKind, Reason, Status, Usage
from rewriter.article.batch import Entry, Summary, Totals
from rewriter.errors import OutputError
from rewriter.reporting.batch import write_run_pages
from rewriter.text.likeness.sketches import sketch
from rewriter.wording import Lang, keys, say
from tests.reporting.batch import runs
from tests.reporting.hostile import PAYLOAD

PAGES = ("index.html", "review/index.html")
Run = tuple[tuple[Entry, Summary], ...]


def written(folder: Path, found: Run, lang: Lang = "fr", waiting: int = 0) -> dict[str, str]:
    """Each page's text."""
    write_run_pages(folder, lambda: iter(found), runs.totals(found, waiting), lang, version="1.2.3")
    return {name: (folder / name).read_text(encoding="utf-8") for name in PAGES}


def hostile() -> Run:
    """Two articles with markup and scripts wherever a stranger can write, near to one another."""
    text = " ".join(runs.words(1))
    summary = Summary(
        status=Status.NEEDS_REVIEW,
        reasons=(Reason(key=PAYLOAD), Reason(key="outcome.invented", params={"n": 2, "x": PAYLOAD})),
        title=PAYLOAD,
        keyphrase=PAYLOAD,
        source_title=PAYLOAD,
        language='fr" onmouseover="window.pwned=1',
        findings={f"{PAYLOAD}.error": 1, PAYLOAD: 1},
        codes={PAYLOAD: 1},
        ledger={PAYLOAD: 1, "invented": 2},
        models=(PAYLOAD,),
        sketch=sketch(text),
        files=("report.html",),
    )
    entry = replace(runs.entry(0, PAYLOAD), folder=f"../../{PAYLOAD}")
    failed = replace(summary, status=Status.FAILED, title="")
    return ((entry, summary), (replace(entry, position=1), failed))


class Elements(HTMLParser):
    """Every tag of a page with its attributes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_hostile_words_make_no_element(tmp_path: Path, name: str, lang: Lang) -> None:
    elements = Elements(written(tmp_path, hostile(), lang)[name]).found
    assert {tag for tag, _ in elements}.isdisjoint({"img", "iframe", "object", "embed", "base", "form"})
    assert not [a for _, attributes in elements for a in attributes if a.startswith("on") or a == "style"]
    addresses = [a["href"] or "" for tag, a in elements if tag == "a"]
    assert not [url for url in addresses if not re.match(r"#|(\.\./)?(articles/|index|review/)", url)]
    assert not [url for url in addresses if "/../" in url]
    scripts = [a for tag, a in elements if tag == "script"]
    assert len(scripts) == (2 if name == "index.html" else 0)


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_every_article_is_linked_from_both_pages(tmp_path: Path, lang: Lang) -> None:
    pages = written(tmp_path, runs.run(150), lang)
    for entry, summary in runs.run(150):
        if "report.html" in summary.files:
            assert f'href="articles/{entry.folder}/report.html"' in pages["index.html"]
        linked = f'href="../articles/{entry.folder}/report.html"' in pages["review/index.html"]
        assert linked == ("report.html" in summary.files and summary.status is not Status.READY)


def test_the_totals_are_told_as_french_is_written(tmp_path: Path) -> None:
    totals = Totals(
        articles=12_000,
        waiting=2_000,
        ready=8_000,
        needs_review=1_500,
        failed=500,
        calls=31_000,
        unknown_calls=3,
        saved=1_234,
        usage=Usage(input_tokens=40_000_000, output_tokens=15_000_000, cached_tokens=9_000_000),
        cost=240.0,
        unknown_cost=0.5,
        currency="EUR",
    )
    write_run_pages(tmp_path, lambda: iter(runs.run(10)), totals)
    page = (tmp_path / "index.html").read_text(encoding="utf-8")
    told = (
        "12\u202f000 articles", "2\u202f000 ne sont pas terminés", "8\u202f000", "80\u00a0% des articles",
        "240,00\u00a0EUR", "0,0240\u00a0EUR par article terminé", "0,0300\u00a0EUR", "55\u202f000\u202f000",
        "dont 9\u202f000\u202f000 en cache", "1\u202f234 réponses déjà payées", "0,5000\u00a0EUR au plus",
    )  # fmt: skip
    assert [words for words in told if words not in page] == []


def test_without_prices_nothing_is_called_free(tmp_path: Path) -> None:
    found = tuple((entry, replace(summary, cost=None)) for entry, summary in runs.run(20))
    write_run_pages(tmp_path, lambda: iter(found), replace(runs.totals(found), cost=None))
    page = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert page.count("prix non configurés") == 2
    assert "USD" not in page.replace('"currency": "USD"', "")


def test_a_run_without_articles_has_its_pages(tmp_path: Path) -> None:
    pages = written(tmp_path, (), waiting=5)
    assert "5 ne sont pas terminés" in pages["index.html"]
    assert "Aucun article à relire" in pages["review/index.html"]


def test_the_gravest_come_first_and_failed_last(tmp_path: Path) -> None:
    page = written(tmp_path, runs.run(400), "en")["review/index.html"]
    titles = re.findall(r"<h2[^>]*>([^<]+) <span", page)
    assert titles[:4] == [
        "Invented items",
        "Altered items",
        "Invented, altered or lost quotations",
        "Lost items",
    ]
    failed = [n for n, title in enumerate(titles) if title.startswith("Failed")]
    assert failed == list(range(failed[0], failed[0] + 4))
    assert titles[failed[-1] + 1 :] == ["Near-duplicate articles", "Same keyphrase"]


def test_an_article_stands_under_each_of_its_reasons(tmp_path: Path) -> None:
    reasons = tuple(
        Reason(key=f"outcome.{name}", params={"n": 1}) for name in ("altered", "kept", "unheard-of")
    )
    summary = replace(runs.run(1)[0][1], status=Status.NEEDS_REVIEW, reasons=reasons)
    page = written(tmp_path, ((runs.entry(0), summary),))["review/index.html"]
    assert page.count('class="id">depeche-00000') == 3
    assert page.count("Autres motifs") == 2


def test_near_duplicates_and_rivals_are_listed(tmp_path: Path) -> None:
    text = runs.words(1)
    other = [f"autre{n}" if n % 120 == 60 else word for n, word in enumerate(text)]
    _, base = runs.run(1)[0]
    found = tuple(
        (runs.entry(n), replace(base, title=f"Titre {n}", sketch=sketch(" ".join(words)), keyphrase=phrase))
        for n, (words, phrase) in enumerate(
            [(text, "Trains de nuit"), (runs.words(2), "pont"), (other, "nuit train")]
        )
    )
    page = written(tmp_path, found)["review/index.html"]
    near, rivals = page.split('id="duplicates"')[1].split('id="rivals"')
    for part in (near, rivals):
        assert re.findall(r"Titre \d", part) == ["Titre 0", "Titre 2"]
    assert "environ 9" in near
    assert "estimation" in near
    assert "Trains de nuit (2 articles)" in rivals


def test_a_failed_article_stands_under_its_cause(tmp_path: Path) -> None:
    failed = Summary(
        status=Status.FAILED, failure=FailureKind.FILTERED, reasons=(Reason(key="model.filtered"),)
    )
    page = written(tmp_path, ((runs.entry(0), failed),))["review/index.html"]
    assert "Échec\u00a0: un filtre de contenu a bloqué la réponse" in page
    assert "Article sans titre" in page


def test_thousands_under_one_reason_are_counted_and_the_index_lists_them(tmp_path: Path) -> None:
    summary = replace(
        runs.run(1)[0][1],
        status=Status.NEEDS_REVIEW,
        reasons=(Reason(key="outcome.altered", params={"n": 1}),),
    )
    page = written(tmp_path, tuple((runs.entry(n), summary) for n in range(700)))["review/index.html"]
    assert (
        '<a href="../index.html#ground=altered">et 200 autres\u00a0: les voir tous dans l’index</a>' in page
    )


def test_what_cannot_be_written_leaves_the_pages_as_they_were(tmp_path: Path) -> None:
    before = written(tmp_path, runs.run(30))
    (tmp_path / "index.csv").unlink()
    (tmp_path / "index.csv").mkdir()
    with pytest.raises(OutputError):
        written(tmp_path, runs.run(50))
    assert {name: (tmp_path / name).read_text(encoding="utf-8") for name in PAGES} == before
    assert not list(tmp_path.glob(".rewriter-*"))


@pytest.mark.parametrize("topic", ["batch_pages"])
def test_french_typography_is_kept(topic: str) -> None:
    names = "n share cost input cached output median tenth ninetieth least most low high total ready review"
    params = dict.fromkeys([*names.split(), "failed", "first", "last", "keyphrase", "cause"], "1")
    for key in keys(topic):
        text = say(key, "fr", **params)
        assert "'" not in text
        assert not any(f" {mark}" in text for mark in ":;!?»%"), key
        assert "« " not in text, key
