"""`rewriter list`, from the command line to a real site and back."""

import csv
import io
import json
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.cli.running import Ran, rewriter, started
from tests.sources.fetching.site import Page, Site, site

XML = (("Content-Type", "application/rss+xml"),)
FEED = b"""<rss version="2.0"><channel><item><title>Le pont a rouvert</title><link>/pont</link>
<pubDate>Sun, 03 May 2026 10:00:00 +0200</pubDate></item>
<item><title>=HYPERLINK("http://x")</title><link>/piege</link></item><item><title>Sans adresse</title></item>
</channel></rss>"""
WHOLE = FEED.replace(b"<link>/p", b"<link>https://a.example/p")
INDEX = """<sitemapindex><sitemap><loc>{url}/1.xml</loc></sitemap>
<sitemap><loc>{url}/2.xml</loc></sitemap></sitemapindex>"""


def listed(served: Site, path: str, cwd: Path) -> Ran:
    """The command on a site that the user trusts."""
    return started("list", served.url + path, cwd=cwd, REWRITER_TRUSTED_HOSTS=served.host)


def test_feed_of_a_trusted_site(tmp_path: Path) -> None:
    with site({"/feed.xml": Page(FEED, headers=XML)}) as served:
        ran = listed(served, "/feed.xml", tmp_path)
    assert ran.code == 0
    first, second, last = ran.out.splitlines()
    assert first == f"2026-05-03  Le pont a rouvert  {served.url}/pont"
    assert second.endswith(f"{served.url}/piege")
    assert last == "2 adresses"
    assert ran.err == "rewriter\u00a0: 1 ligne sans adresse http(s), ou de trop, est laissée de côté.\n"


def test_site_that_nobody_trusts_is_not_asked(tmp_path: Path) -> None:
    with site({"/feed.xml": Page(FEED, headers=XML)}) as served:
        ran = rewriter("list", served.url + "/feed.xml", cwd=tmp_path)
    assert served.asked == []
    assert (ran.code, ran.out) == (2, "")
    assert "REWRITER_TRUSTED_HOSTS" in ran.err
    assert "réseau privé" in rewriter("list", "http://127.0.0.1/feed.xml", cwd=tmp_path).err


@pytest.mark.parametrize("form", ["json", "jsonl", "csv"])
def test_formats_for_programs(form: str, tmp_path: Path) -> None:
    (tmp_path / "flux.xml").write_bytes(WHOLE)
    out = rewriter("list", "flux.xml", "--format", form, cwd=tmp_path).out
    if form == "csv":
        rows = list(csv.DictReader(io.StringIO(out)))
    else:
        rows = json.loads(out) if form == "json" else [json.loads(line) for line in out.splitlines()]
    inert = "'" if form == "csv" else ""
    assert [row["title"] for row in rows] == ["Le pont a rouvert", inert + '=HYPERLINK("http://x")']
    assert rows[0]["url"] == "https://a.example/pont"
    assert rows[0]["published"] == "2026-05-03"


def test_csv_can_be_read_back(tmp_path: Path) -> None:
    (tmp_path / "flux.xml").write_bytes(WHOLE)
    written = rewriter("list", "flux.xml", "--format", "csv", cwd=tmp_path).out
    ran = rewriter("list", "-", cwd=tmp_path, stdin=written)
    assert "Le pont a rouvert  https://a.example/pont" in ran.out


def test_sitemap_of_sitemaps(tmp_path: Path) -> None:
    pages: dict[str, Page] = {}
    with site(pages) as served:
        pages["/index.xml"] = Page(INDEX.format(url=served.url).encode(), headers=XML)
        pages["/1.xml"] = Page(b"<urlset><url><loc>https://a.example/1</loc></url></urlset>", headers=XML)
        ran = listed(served, "/index.xml", tmp_path)
    assert ran.code == 0
    assert "https://a.example/1" in ran.out
    assert f"{served.url}/2.xml" in ran.err


def test_list_from_a_file_sends_us_to_no_trusted_host(tmp_path: Path) -> None:
    with site({"/1.xml": Page(b"<urlset/>", headers=XML)}) as served:
        (tmp_path / "index.xml").write_text(INDEX.format(url=served.url))
        ran = rewriter("list", "index.xml", cwd=tmp_path, REWRITER_TRUSTED_HOSTS=served.host)
    assert served.asked == []
    assert "n’ont pas été lus" in ran.err


@pytest.mark.skipif(shutil.which("openssl") is None, reason="makes the certificate with openssl")
def test_encrypted_site_must_prove_its_name(tmp_path: Path) -> None:
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    made = "openssl req -x509 -newkey rsa:2048 -nodes -subj /CN=a -addext subjectAltName=IP:127.0.0.1".split()
    subprocess.run([*made, "-keyout", key, "-out", certificate], check=True, capture_output=True)
    with site({"/feed.xml": Page(WHOLE, headers=XML)}, certificate=(certificate, key)) as served:
        trusted = {
            "REWRITER_TRUSTED_HOSTS": f"{served.host},localhost:{served.port}",
            "SSL_CERT_FILE": str(certificate),
        }
        right = rewriter("list", f"https://{served.host}/feed.xml", cwd=tmp_path, **trusted)
        wrong = rewriter("list", f"https://localhost:{served.port}/feed.xml", cwd=tmp_path, **trusted)
    assert (right.code, right.out.splitlines()[-1]) == (0, "2 adresses")
    assert wrong.code == 2
    assert "Le certificat de «\u00a0localhost\u00a0»" in wrong.err


@pytest.mark.parametrize(("name", "words"), [("absent.xml", "introuvable"), ("page.html", "page web")])
def test_what_cannot_be_listed(name: str, words: str, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("<html><p>Bonjour.</p></html>")
    ran = rewriter("list", name, cwd=tmp_path)
    assert (ran.code, ran.out) == (2, "")
    assert words in ran.err
    assert len(ran.err.splitlines()) == 1
