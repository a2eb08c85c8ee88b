"""Pages as an editor names them: a file, an address; what they reserve, what they link to."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import Ran, rewriter
from tests.flow import sample
from tests.rig.loopback import loopback
from tests.sources.fetching.site import Page, site

PARAGRAPHS = sample.TEXT.strip().split("\n\n")
TRAMWAYS = "https://departement.example/rapport"
LINKED = PARAGRAPHS[3].replace(
    "un rapport du département", f'un <a href="{TRAMWAYS}">rapport du département</a>'
)


def page(head: str = "") -> str:
    """The sample article as a web page."""
    body = "".join(f"<p>{p}</p>" for p in [*PARAGRAPHS[1:3], LINKED, *PARAGRAPHS[4:-1]])
    return (
        f"<!doctype html><html lang=fr><head><meta charset=utf-8><title>{PARAGRAPHS[0]} | Le Courrier</title>"
        "<meta name=author content='Claire Obry'><meta property=og:site_name "
        "content='Le Courrier du Fleuve'>"
        f"{head}</head><body><nav><a href=/>Accueil</a><a href=/sport>Sport</a></nav>"
        f"<article><h1>{PARAGRAPHS[0]}</h1>{body}</article>"
        "<footer>Mentions légales</footer></body></html>"
    )


def record(folder: Path) -> dict[str, Any]:
    """What article.json holds."""
    found: dict[str, Any] = json.loads((folder / "article.json").read_text("utf-8"))
    return found


def structured(*arguments: str | Path, cwd: Path, **environ: str) -> Ran:
    """The command without a model."""
    return rewriter("rewrite", *arguments, "--depth", "structure", cwd=cwd, **environ)


def test_page_in_a_file_is_read_with_its_fields(tmp_path: Path) -> None:
    (tmp_path / "passerelle.html").write_text(page(), "utf-8")
    ran = structured("passerelle.html", cwd=tmp_path)
    assert ran.code == 0, ran.err
    source = record(tmp_path / "out" / "passerelle")["source"]
    assert source["title"] == PARAGRAPHS[0]
    assert source["attribution"]["author"] == "Claire Obry"
    assert source["attribution"]["outlet"] == "Le Courrier du Fleuve"
    assert source["paragraphs"][0]["text"] == PARAGRAPHS[1]
    assert "Mentions légales" in [r["text"] for r in source["receipt"]]
    assert source["links"] == [{"text": "rapport du département", "url": TRAMWAYS, "paragraph": "p3"}]


def test_links_of_the_source_stand_in_every_file(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(page(), "utf-8")
    structured("a.html", cwd=tmp_path)
    folder = tmp_path / "out" / "a"
    assert f'<a href="{TRAMWAYS}" rel="noopener">rapport du département</a>' in (
        folder / "article.html"
    ).read_text("utf-8")
    assert f"[rapport du département](<{TRAMWAYS}>)" in (folder / "article.md").read_text("utf-8")
    assert [at["url"] for at in record(folder)["outcome"]["draft"]["links"]] == [TRAMWAYS]


def test_page_at_an_address_is_fetched_and_credited(tmp_path: Path) -> None:
    with site(
        {"/ville/passerelle.html": Page(page().encode(), headers=(("Content-Type", "text/html"),))}
    ) as served:
        ran = structured(
            served.url + "/ville/passerelle.html", cwd=tmp_path, REWRITER_TRUSTED_HOSTS=served.host
        )
    assert ran.code == 0, ran.err
    source = record(tmp_path / "out" / "passerelle")["source"]
    assert source["attribution"]["url"] == served.url + "/ville/passerelle.html"
    assert "passerelle.html" in record(tmp_path / "out" / "passerelle")["outcome"]["draft"]["credit"]


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1/a", "http://[::1]/", "http://2130706433/", "file:///etc/passwd"]
)
def test_address_that_is_not_public_is_a_sentence(address: str, tmp_path: Path) -> None:
    ran = structured(address, cwd=tmp_path)
    assert ran.code == 2
    assert "Traceback" not in ran.err
    assert not (tmp_path / "out").exists()


NO = "<meta name=robots content='noai, noimageai'>"


def test_page_that_says_no_is_reported_before_anything_is_sent(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(page(NO), "utf-8")
    with loopback([]) as server:
        ran = rewriter("rewrite", "a.html", cwd=tmp_path, OPENAI_BASE_URL=server.url, REWRITER_MODEL="m")
        assert server.requests == []
    assert ran.code == 2
    assert "noai" in ran.err
    assert "--rights-stated" in ran.err


def test_without_a_model_the_reservation_is_reported(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(page(NO), "utf-8")
    assert structured("a.html", "--strict", cwd=tmp_path).code == 1
    reasons = [r["key"] for r in record(tmp_path / "out" / "a")["outcome"]["reasons"]]
    assert "outcome.reserved" in reasons
    assert "noai" in (tmp_path / "out" / "a" / "report.html").read_text("utf-8")


def test_rights_stated_are_recorded(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(page(NO), "utf-8")
    structured("a.html", "--rights-stated", cwd=tmp_path)
    made = record(tmp_path / "out" / "a")
    assert made["brief"]["rights_stated"] is True
    assert "outcome.reserved" not in [r["key"] for r in made["outcome"]["reasons"]]
    assert "rewriter ne l’a pas vérifié" in (tmp_path / "out" / "a" / "report.html").read_text("utf-8")


SITE = "titre;adresse;mot-clé\nLa largeur des voies;https://nous.example/voies;association de cyclistes\n"


def test_pages_of_the_site_are_proposed_or_put_in(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(page(), "utf-8")
    (tmp_path / "site.csv").write_text(SITE, "utf-8")
    structured("a.html", "--site", "site.csv", cwd=tmp_path)
    outcome = record(tmp_path / "out" / "a")["outcome"]
    assert [at["url"] for at in outcome["proposals"]] == ["https://nous.example/voies"]
    assert "nous.example" not in (tmp_path / "out" / "a" / "article.md").read_text("utf-8")
    structured("a.html", "--site", "site.csv", "--insert-links", cwd=tmp_path)
    assert "(<https://nous.example/voies>)" in (tmp_path / "out" / "a" / "article.md").read_text("utf-8")


def test_finished_article_is_checked_against_a_page(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(page(), "utf-8")
    structured("a.html", cwd=tmp_path)
    ran = rewriter("check", "out/a/article.md", "--source", "a.html", cwd=tmp_path)
    assert "rapport du département](" not in ran.out
    assert "Traceback" not in ran.err


def test_word_document_out_and_in_again(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(page(), "utf-8")
    structured("a.html", "--docx", cwd=tmp_path)
    document = tmp_path / "out" / "a" / "article.docx"
    told = [
        json.loads(rewriter("check", path, "--source", "a.html", "--format", "json", cwd=tmp_path).out)
        for path in (document, document.with_suffix(".md"))
    ]
    altered = [[f["code"] for f in t["findings"] if f["family"] == "fidelity"] for t in told]
    assert altered[0] == altered[1]
    again = structured(document, "--out", "again", cwd=tmp_path)
    assert again.code == 0, again.err
    assert record(tmp_path / "again" / "article")["source"]["title"] == PARAGRAPHS[0]
