"""Requests to the page New that are not an editor's have no effect; what is given chooses no path."""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from rewriter.api.background import Means
from rewriter.settings import Settings
from rewriter.studio.guard import MAX_BODY, MAX_LARGER
from tests.flow.sample import TEXT, answer, honest
from tests.reporting.reading import Page
from tests.rig.loopback import completion, loopback
from tests.studio.making import asked, begun, means, sent_file, until
from tests.studio.running import Client, ids, running

XSS = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>'
PLAIN = asked(depth="structure", model="")
ACTS = ("prepare", "start", "stop", "resume", "forget")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    (tmp_path / "out").mkdir()
    (tmp_path / "secret.txt").write_text(TEXT)
    return tmp_path / "out"


@pytest.fixture
def client(out: Path) -> Iterator[Client]:
    with running(out, means=lambda: Means(settings=Settings())) as studio:
        yield Client(studio).enter()


def things(root: Path) -> list[str]:
    """Everything there is below a folder."""
    return sorted(str(path) for path in root.rglob("*"))


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"cookie": ""}, 403),
        ({"origin": "http://evil.example"}, 403),
        ({"origin": ""}, 403),
        ({"origin": "null"}, 403),
        ({"sec-fetch-site": "cross-site"}, 403),
        ({"host": "evil.example"}, 421),
    ],
    ids=str,
)
@pytest.mark.parametrize("act", ACTS)
def test_a_forged_request_begins_nothing(
    client: Client, out: Path, act: str, headers: dict[str, str], status: int
) -> None:
    prepared = client.post("/new/prepare", PLAIN).values["id"]
    values = PLAIN if act == "prepare" else {"id": prepared}
    assert client.post(f"/new/{act}", values, **headers).status == status
    assert client.get("/new/state").values == []
    assert things(out) == []


@pytest.mark.parametrize("path", ["/new", "/new/state"])
def test_without_the_token_nothing_is_shown(client: Client, path: str) -> None:
    until(client, begun(client, PLAIN), "done")
    answer_ = client.get(path, cookie="")
    assert answer_.status == 403
    assert b"passerelle" not in answer_.body.lower()


@pytest.mark.parametrize("act", ACTS)
def test_nothing_is_begun_by_looking(client: Client, act: str) -> None:
    assert client.get(f"/new/{act}").status == 405


BODIES: list[Any] = [
    b"", b"[]", b"{", b"null", b"\xff", b"[" * 100_000, b'{"id": 1}', b'{"id": ["x"]}', b'{"kind": "text"}',
    {"kind": "path"}, {"kind": None}, {"text": 7}, {"depth": "all"}, {"depth": ["rewrite"]},
    {"min_words": "x"}, {"min_words": 200}, {"keyphrase": "k" * 501}, {"model": {}, "depth": "edit"},
    {"kind": "file", "file": "a.txt", "data": "é"},
    {"kind": "file", "file": "a.txt", "data": 5}, {"kind": "file", "file": 5, "data": ""},
    {"kind": "address", "address": "http://x.example/" + "y" * 2_000},
]  # fmt: skip


@pytest.mark.parametrize("body", BODIES, ids=range(len(BODIES)))
def test_a_body_that_asks_for_nothing_is_refused(client: Client, out: Path, body: Any) -> None:
    data = body if isinstance(body, bytes) else json.dumps(PLAIN | body).encode()
    for act in ACTS:
        assert client.ask("POST", f"/new/{act}", data).status == 422
    assert things(out) == []


@pytest.mark.parametrize("key", ["", "x", "../../etc/passwd", "0123456789abcdef", "\x00", "a" * 500])
def test_an_id_that_was_not_given_is_refused(client: Client, out: Path, key: str) -> None:
    for act in ACTS[1:]:
        assert client.post(f"/new/{act}", {"id": key}).status == 422
    assert things(out) == []


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1:{port}/", "http://localhost:{port}/desk/state", "http://[::1]/", "http://0.0.0.0/",
        "http://169.254.169.254/latest/meta-data/", "http://10.0.0.1/", "http://192.168.1.1/",
        "http://2130706433/",
        "http://[::ffff:127.0.0.1]/", "file:///etc/passwd", "ftp://example.org/x", "/etc/passwd",
        "../secret.txt",
        "javascript:alert(1)", "http://", "http:///etc/passwd", "gopher://127.0.0.1/", "",
    ],
)  # fmt: skip
def test_an_address_that_leads_inside_is_refused(client: Client, address: str) -> None:
    given = address.format(port=client.port)
    for sent in ({"kind": "address", "address": given}, {"kind": "text", "text": given}):
        refused = client.post("/new/prepare", PLAIN | sent)
        assert refused.status == 422
        assert "root:" not in refused.text


@pytest.mark.parametrize(
    "name",
    [
        "../../escaped.txt", "/etc/passwd", "..\\..\\escaped.txt", "C:\\x\\escaped.txt", ".hidden", "..", ".",
        "", "con.txt", "a\x00b.txt", "-rf.txt", "é" * 300 + ".txt", ".studio", "journal.sqlite", "\ud800.txt",
        XSS + ".txt",
    ],
)  # fmt: skip
def test_a_file_name_chooses_no_path(client: Client, out: Path, tmp_path: Path, name: str) -> None:
    sent = sent_file(name, TEXT.encode(), depth="structure", model="")
    done = until(client, begun(client, sent), "done")
    assert [done["article"]] == ids(client)
    assert {p.name for p in tmp_path.iterdir()} == {"out", "secret.txt"}
    made = [p for p in out.iterdir() if p.name != ".studio"]
    assert len(made) == 1
    assert (made[0] / "article.json").is_file()
    assert not made[0].name.startswith((".", "-"))


@pytest.mark.parametrize(
    "title", ["../../escaped", ".studio", "/etc/cron.d/x", "con", XSS, "…", "\u202e\u2066"]
)
def test_a_title_chooses_no_path(client: Client, out: Path, tmp_path: Path, title: str) -> None:
    text = TEXT.replace(TEXT.splitlines()[0], f"# {title}")
    until(client, begun(client, asked(text, depth="structure", model="")), "done")
    assert {p.name for p in tmp_path.iterdir()} == {"out", "secret.txt"}
    assert len([p for p in out.iterdir() if p.name != ".studio"]) == 1


def test_what_a_model_answers_chooses_no_path(out: Path, tmp_path: Path) -> None:
    hostile = honest() | {"slug": "../../escaped", "headline": "../../escaped " + XSS}
    with (
        loopback(lambda _: completion(answer(hostile))) as server,
        running(out, means=means(server.url)) as studio,
    ):
        client = Client(studio).enter()
        until(client, begun(client, asked()), "done")
    assert {p.name for p in tmp_path.iterdir()} == {"out", "secret.txt"}


def test_links_in_the_studios_folder_are_not_followed(client: Client, out: Path, tmp_path: Path) -> None:
    (tmp_path / "away").mkdir()
    (out / ".studio").symlink_to(tmp_path / "away", target_is_directory=True)
    prepared = client.post("/new/prepare", PLAIN).values["id"]
    refused = client.post("/new/start", {"id": prepared})
    assert refused.status == 500
    assert refused.values["key"] == "publish.not-a-folder"
    assert things(tmp_path / "away") == []


def test_notes_of_a_stranger_begin_nothing(out: Path, tmp_path: Path) -> None:
    folder = out / ".studio" / "new"
    folder.mkdir(parents=True)
    (folder / "0123456789abcdef.json").write_text('{"id": "../../x", "state": "under-way"}')
    (folder / "1123456789abcdef.json").write_text("[" * 100_000)
    (folder / "2123456789abcdef.json").symlink_to(tmp_path / "secret.txt")
    (folder / "x.json").write_text("{}")
    (folder / "3123456789abcdef.json").write_bytes(b"\xff")
    with running(out, means=lambda: Means(settings=Settings())) as studio:
        assert Client(studio).enter().get("/new/state").values == []
    assert len(things(folder)) == 5


def test_a_folder_that_cannot_be_written_is_told_before_anything_is_paid(out: Path) -> None:
    with loopback([]) as server, running(out, means=means(server.url)) as studio:
        client = Client(studio).enter()
        (out / ".studio").write_text("in the way")
        prepared = client.post("/new/prepare", asked()).values["id"]
        assert client.post("/new/start", {"id": prepared}).status == 500
        assert client.get("/new/state").values == []
        assert server.requests == []


def test_larger_bodies_are_taken_where_files_are_sent_only(client: Client) -> None:
    for path, most in (("/new/prepare", MAX_LARGER), ("/new/start", MAX_BODY)):
        assert client.ask("POST", path, None, {"content-length": str(most + 1)}).status == 413
    assert client.ask("POST", "/new/prepare", b"x" * (MAX_BODY + 10)).status == 422
    assert client.post("/new/prepare", sent_file("x.html", b"<p>x</p>" * 700_000)).status == 422


def test_markup_stays_words(client: Client) -> None:
    text = TEXT.replace(TEXT.splitlines()[0], f"# {XSS}")
    prepared = client.post("/new/prepare", asked(text, depth="structure", model="", keyphrase=XSS))
    assert prepared.headers["content-type"].startswith("application/json")
    page = client.get("/new")
    assert "img" not in Page(page.text).elements
    assert not [n for _, n, _ in Page(page.text).attributes if n.startswith("on") or n == "style"]
    assert "unsafe" not in page.headers["content-security-policy"]


def test_no_more_wait_than_can_be_looked_after(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rewriter.api.background.works.MOST_OPEN", 0)
    with running(out, means=lambda: Means(settings=Settings())) as studio:
        client = Client(studio).enter()
        prepared = client.post("/new/prepare", PLAIN).values["id"]
        assert client.post("/new/start", {"id": prepared}).values["key"] == "making.too-many"
    assert things(out) == []


def test_lone_surrogates_do_no_harm(client: Client) -> None:
    body = json.dumps(
        PLAIN | {"keyphrase": "a\ud800b", "text": TEXT + "\ud800", "author": "E\udfff"}
    ).encode()
    prepared = client.ask("POST", "/new/prepare", body)
    assert prepared.status == 200
    started = client.post("/new/start", {"id": prepared.values["id"]})
    until(client, started.values["id"], "done")


def test_keys_are_never_shown(out: Path) -> None:
    with loopback([]) as server:
        configured = means(server.url)()
        with running(out, means=lambda: configured) as studio:
            page = Client(studio).enter().get("/new").text
    assert configured.choices[0].settings.api_key is not None
    assert (
        "none"
        not in page.replace("default-src 'none'", "").split('<select id="model"')[1].split("</select>")[0]
    )
    assert os.sep + "v1" not in page
