"""Requests that are not an editor's have no effect: nothing is read, nothing is written."""

import json
import os
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest

from rewriter.errors import InputError, UsageError
from rewriter.studio import studio
from rewriter.studio.guard import MAX_BODY
from rewriter.studio.serving import password_from
from tests.api.reviewing.made import WRONG
from tests.reporting.reading import Page
from tests.studio.running import Client, ids, running

XSS = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>'
WORD, SHORT = "correct horse battery", "short"
ELSEWHERE = "words of another folder"


@pytest.fixture
def out(tmp_path: Path, article: Path) -> Path:
    copytree(article, tmp_path / "out" / "article")
    copytree(article, tmp_path / "elsewhere" / "article")
    (tmp_path / "elsewhere" / "secret.txt").write_text(ELSEWHERE)
    return tmp_path / "out"


def files(out: Path) -> dict[str, bytes]:
    """Every file of an article, with its bytes."""
    return {str(p): p.read_bytes() for p in out.rglob("*") if p.is_file() and ".studio" not in p.parts}


def change(client: Client) -> tuple[str, dict[str, Any]]:
    """A change that would be made if an editor asked for it."""
    key = ids(client)[0]
    parts = client.get(f"/a/{key}/state").values["parts"]
    part = next(p for p in parts if WRONG[1] in p["text"])
    return f"/a/{key}/edit", {"place": part["place"], "was": part["text"], "text": "pris", "by": "Eve"}


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"cookie": ""}, 403),
        ({"cookie": "rewriter-studio-1=guess"}, 403),
        ({"origin": "http://evil.example"}, 403),
        ({"origin": "null"}, 403),
        ({"origin": ""}, 403),
        ({"origin": "http://127.0.0.1:1"}, 403),
        ({"sec-fetch-site": "cross-site"}, 403),
        ({"sec-fetch-site": "same-site"}, 403),
        ({"host": "evil.example"}, 421),
        ({"host": "127.0.0.1"}, 421),
        ({"host": "127.0.0.1:1"}, 421),
        ({"host": "", "x-forwarded-host": "127.0.0.1"}, 400),
    ],
    ids=str,
)
def test_a_forged_change_changes_nothing(
    client: Client, out: Path, headers: dict[str, str], status: int
) -> None:
    path, values = change(client)
    before = files(out)
    assert client.post(path, values, **headers).status == status
    assert files(out) == before


def test_rebinding_with_its_own_origin_changes_nothing(client: Client, out: Path) -> None:
    path, values = change(client)
    before = files(out)
    name = f"evil.example:{client.port}"
    assert client.post(path, values, host=name, origin=f"http://{name}").status == 421
    assert files(out) == before


def test_two_hosts_are_refused(client: Client) -> None:
    lines = [b"GET /desk/state HTTP/1.1", b"Host: " + client.host.encode(), b"Host: evil.example"]
    answer = client.raw(b"\r\n".join([*lines, b"Cookie: " + client.cookie.encode(), b"", b""]))
    assert answer.split(b" ")[1] in (b"400", b"421")


@pytest.mark.parametrize("path", ["/", "/desk/state", "/a/x/state", "/explain/figure-altered"])
@pytest.mark.parametrize("entry", ["", "?token=", "?token=guess", "?token=%00", "?password=x"])
def test_without_the_token_nothing_is_shown(client: Client, path: str, entry: str) -> None:
    answer = client.get(path + entry, cookie="")
    assert answer.status == 403
    assert b"passerelle" not in answer.body.lower()
    assert "set-cookie" not in answer.headers


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
def test_other_methods_do_nothing(client: Client, out: Path, method: str) -> None:
    path, _ = change(client)
    before = files(out)
    assert client.ask(method, path).status == 405
    assert files(out) == before


def test_a_change_is_not_made_by_looking(client: Client, out: Path) -> None:
    path, _ = change(client)
    before = files(out)
    assert client.get(path).status == 405
    assert client.ask("POST", path.replace("/edit", "/state"), b"{}").status == 405
    assert files(out) == before


@pytest.mark.parametrize(
    "path",
    [
        "/a/../elsewhere/secret.txt",
        "/a/..%2f..%2felsewhere/state",
        "/a/%2e%2e%2felsewhere%2farticle/state",
        "/a/%252e%252e/state",
        "/a/..%5c..%5celsewhere/state",
        "/a/article/state",
        "/a/%00/state",
        "/assets/../guard.py",
        "/assets/..%2fguard.py",
        "/assets/%2e%2e/%2e%2e/elsewhere/secret.txt",
        "//etc/passwd",
        "/assets//etc/passwd",
        "/explain/..%2f..%2fsecret",
    ],
)
def test_no_path_leads_out(client: Client, path: str) -> None:
    answer = client.get(path)
    assert answer.status in (404, 422)
    assert ELSEWHERE not in answer.text
    assert "import" not in answer.text


def test_links_that_lead_elsewhere_are_no_articles(client: Client, out: Path, tmp_path: Path) -> None:
    other = tmp_path / "elsewhere" / "article"
    (out / "linked").symlink_to(other, target_is_directory=True)
    (out / "half").mkdir()
    (out / "half" / "article.json").symlink_to(other / "article.json")
    copytree(other, out / "logged")
    (out / "logged" / "review.jsonl").symlink_to(tmp_path / "elsewhere" / "log.jsonl")
    assert len(ids(client)) == 1


def test_an_article_that_becomes_a_link_is_no_longer_served(
    client: Client, out: Path, tmp_path: Path
) -> None:
    path, values = change(client)
    (out / "article").rename(tmp_path / "away")
    (out / "article").symlink_to(tmp_path / "elsewhere" / "article", target_is_directory=True)
    assert client.post(path, values).status == 404
    assert not (tmp_path / "elsewhere" / "article" / "review.jsonl").exists()


def test_a_huge_body_is_refused(client: Client, out: Path) -> None:
    path, _ = change(client)
    before = files(out)
    told = client.ask("POST", path, None, {"content-length": str(MAX_BODY + 1)})
    assert told.status == 413
    head = f"POST {path} HTTP/1.1\r\nHost: {client.host}\r\nOrigin: {client.origin}\r\n"
    head += f"Cookie: {client.cookie}\r\nTransfer-Encoding: chunked\r\n\r\n"
    size = MAX_BODY + 10
    answer = client.raw(head.encode() + f"{size:x}\r\n".encode() + b"x" * size + b"\r\n0\r\n\r\n")
    assert answer.split(b" ")[1] == b"413"
    assert files(out) == before


AT = b'{"was": "", "text": "", "by": "x", "place": %s}'
BODIES = [
    b"",
    b"[]",
    b"{",
    b"null",
    b"\xff\xfe",
    b"[" * 100_000,
    AT % b'{"part": "__class__"}',
    AT % b'{"part": "paragraph", "section": -1, "paragraph": 0}',
    AT % b'{"part": "paragraph", "section": true, "paragraph": 0}',
    AT % b'{"part": "paragraph", "section": 1e99, "paragraph": 0}',
    AT % b'"headline"',
    b'{"place": {"part": "headline"}, "was": 1, "text": {}, "by": []}',
]


@pytest.mark.parametrize("body", BODIES, ids=range(len(BODIES)))
def test_a_body_that_is_no_change_is_refused(client: Client, out: Path, body: bytes) -> None:
    path, _ = change(client)
    before = files(out)
    assert client.ask("POST", path, body).status == 422
    assert files(out) == before


def test_a_text_that_is_too_long_is_refused(client: Client, out: Path) -> None:
    path, values = change(client)
    before = files(out)
    assert client.post(path, values | {"text": "x" * 20_001}).status == 422
    assert client.post(path, values | {"by": " \n "}).status == 422
    assert files(out) == before


def test_headers_cannot_be_injected(client: Client) -> None:
    for path in ("/?token=x%0d%0aSet-Cookie:%20a=b", "/a/%0d%0aX-Bad:1/state", "/login?wrong=%0d%0aX-Bad:1"):
        answer = client.get(path)
        assert "x-bad" not in answer.headers
        assert "set-cookie" not in answer.headers


def test_every_answer_carries_the_policy(client: Client) -> None:
    key = ids(client)[0]
    for path in ("/", "/desk/state", f"/a/{key}", f"/a/{key}/state", "/assets/studio.css", "/nothing"):
        headers = client.get(path).headers
        policy = headers["content-security-policy"]
        assert policy.startswith("default-src 'none'")
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "no-referrer"
        assert headers["cache-control"] == "no-store"
        assert "server" not in headers
        assert not any(name.startswith("access-control") for name in headers)


def test_markup_in_texts_reasons_and_names_stays_words(client: Client) -> None:
    path, values = change(client)
    key = path.split("/")[2]
    client.post(path, values | {"text": XSS, "by": XSS})
    client.post(f"/a/{key}/edit", values | {"place": {"part": "headline"}, "was": "?", "text": XSS})
    headline = client.get(f"/a/{key}/state").values["parts"][0]
    client.post(
        f"/a/{key}/edit", {"place": {"part": "headline"}, "was": headline["text"], "text": XSS, "by": XSS}
    )
    shown = client.get(f"/a/{key}/state").values
    assert shown["parts"][0]["text"] == XSS
    client.post(f"/a/{key}/dismiss", {"key": shown["findings"][0]["key"], "reason": XSS, "by": XSS})
    for end in ("", "/history", "/compare"):
        answer = client.get(f"/a/{key}{end}")
        page = Page(answer.text)
        assert answer.status == 200
        assert "onerror" in page.text + "".join(page.values("title")) or not end
        assert "img" not in page.elements
        scripts = [value for element, name, value in page.attributes if (element, name) == ("script", "src")]
        assert page.elements.count("script") == len(scripts)
        assert all(value.startswith("/assets/") for value in scripts)
        assert not end or scripts == ["/assets/moments.js"] * len(scripts)  # the reader's own time
        assert not [name for _, name, _ in page.attributes if name.startswith("on") or name == "style"]
    state = client.get(f"/a/{key}/state")
    assert state.headers["content-type"].startswith("application/json")


def test_articles_own_pages_are_never_served(client: Client) -> None:
    key = ids(client)[0]
    for name in ("report.html", "article.html", "article.json", "review.jsonl"):
        assert client.get(f"/a/{key}/{name}").status == 404


def test_other_machines_are_let_in_by_password_only(out: Path) -> None:
    with pytest.raises(UsageError):
        studio(out, host="0.0.0.0", port=0)  # noqa: S104  # it is refused
    with pytest.raises(UsageError):
        studio(out, host="127.0.0.1", port=0, password=SHORT)
    with pytest.raises(InputError):
        studio(out / "none", port=0)


def test_a_password_lets_in_and_a_guess_does_not(out: Path) -> None:
    with running(out, password=WORD) as made_:
        client = Client(made_)
        assert "token" not in made_.address
        assert client.get("/desk/state").headers["location"] == "/login"
        assert client.get("/login").status == 200
        wrong = client.ask("POST", "/login", b"password=guess")
        assert "set-cookie" not in wrong.headers
        forged = client.ask(
            "POST", "/login", b"password=correct+horse+battery", {"origin": "http://evil.example"}
        )
        assert forged.status == 403
        right = client.ask("POST", "/login", b"password=correct+horse+battery")
        assert {"HttpOnly", "SameSite=Strict"} <= set(right.headers["set-cookie"].split("; "))
        client.cookie = right.headers["set-cookie"].partition(";")[0]
        assert len(ids(client)) == 1


def test_the_empty_password_opens_nothing(client: Client) -> None:
    for body in (b"", b"password=", b"password=%00"):
        assert "set-cookie" not in client.ask("POST", "/login", body, {"cookie": ""}).headers


def test_a_password_file_is_read_before_the_environment(tmp_path: Path) -> None:
    (tmp_path / "word").write_text("from the file\n")
    environ = {"REWRITER_STUDIO_PASSWORD": "from outside"}.get
    assert password_from(tmp_path / "word", environ) == "from the file"
    assert password_from(None, environ) == "from outside"
    with pytest.raises(InputError):
        password_from(tmp_path / "none", environ)


def test_a_port_that_is_taken_is_told(out: Path) -> None:
    with running(out) as made_, pytest.raises(UsageError):
        studio(out, port=Client(made_).port)


def test_lone_surrogates_and_bytes_in_names_do_no_harm(client: Client, out: Path) -> None:
    copytree(out / "article", Path(os.fsdecode(os.fsencode(out) + b"/caf\xe9")))
    assert len(ids(client)) == 2
    path, values = change(client)
    body = json.dumps(values | {"text": "a\ud800b", "by": "E\ud800"}).encode()
    assert client.ask("POST", path, body).status == 200
    assert client.get(path.replace("/edit", "/history")).status == 200
