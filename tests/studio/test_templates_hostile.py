"""Hostile templates and hostile requests: stopped as on the command line, shown as words, nothing written."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from rewriter.prompting import packaged
from rewriter.prompting.trees import MAX_TEMPLATE_CHARACTERS
from tests.prompting.test_templates import HOSTILE
from tests.reporting.reading import Page
from tests.studio.running import Client, running

SHIPPED = packaged().files["whole.j2"]
XSS = '<img src=x onerror="window.pwned=1"><script>window.pwned=1</script>'
LOOK = {"text": "x", "article": "", "within": "", "tab": "t"}
POSTS: dict[str, dict[str, Any]] = {
    "look": LOOK,
    "save": {"text": "x", "was": "0"},
    "restore": {"version": "shipped", "was": "0"},
}


@pytest.fixture
def client(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Client]:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "out").mkdir()
    with running(tmp_path / "out", lang="en") as studio:
        yield Client(studio).enter()


def written(folder: Path) -> list[str]:
    return sorted(str(p) for p in folder.rglob("*") if p.is_file() and ".studio" not in p.parts)


@pytest.mark.parametrize("act", POSTS)
@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"cookie": ""}, 403),
        ({"origin": "http://evil.example"}, 403),
        ({"origin": ""}, 403),
        ({"sec-fetch-site": "cross-site"}, 403),
        ({"host": "evil.example"}, 421),
    ],
    ids=str,
)
def test_a_forged_request_does_nothing(
    client: Client, tmp_path: Path, act: str, headers: dict[str, str], status: int
) -> None:
    assert client.post(f"/templates/whole/{act}", POSTS[act], **headers).status == status
    assert written(tmp_path) == []


@pytest.mark.parametrize("path", ["", "/whole", "/whole/state", "/whole/versions", "/whole/changes"])
def test_without_the_token_nothing_is_shown(client: Client, path: str) -> None:
    assert client.get(f"/templates{path}", cookie="").status == 403


@pytest.mark.parametrize("act", POSTS)
def test_nothing_is_done_by_looking(client: Client, act: str) -> None:
    assert client.get(f"/templates/whole/{act}").status == 405
    assert client.ask("POST", "/templates/whole/state", b"{}").status == 405


@pytest.mark.parametrize(
    "name",
    ["..%2f..%2fetc%2fpasswd", "%2e%2e", "nothing", "whole.j2", ".versions:whole:v1:whole", "%00", "..:x"],
)
def test_no_name_leads_out(client: Client, tmp_path: Path, name: str) -> None:
    for end in ("", "/state", "/versions", "/changes"):
        assert client.get(f"/templates/{name}{end}").status == 404
    for act, given in POSTS.items():
        assert client.post(f"/templates/{name}/{act}", given).status == 404
    assert written(tmp_path) == []


@pytest.mark.parametrize(
    "body", [b"", b"[]", b"{", b"null", b"\xff", b"[" * 100_000, b'{"text": 1, "was": {}}']
)
@pytest.mark.parametrize("act", POSTS)
def test_a_body_that_is_no_form_is_refused(client: Client, tmp_path: Path, act: str, body: bytes) -> None:
    assert client.ask("POST", f"/templates/whole/{act}", body).status == 422
    assert written(tmp_path) == []


def test_a_text_that_is_too_long_is_refused(client: Client) -> None:
    long = "x" * (MAX_TEMPLATE_CHARACTERS + 1)
    assert client.post("/templates/whole/look", LOOK | {"text": long}).status == 422
    assert client.post("/templates/whole/save", {"text": long, "was": "0"}).status == 422


@pytest.mark.parametrize("article", ["f0:../../etc/passwd", "a:..", "f9:x", "z", "a:%00"])
def test_no_article_is_read_but_one_that_is_listed(client: Client, article: str) -> None:
    answer = client.post("/templates/whole/look", LOOK | {"article": article, "text": SHIPPED})
    assert answer.status == 422
    assert "no longer there" in answer.values["error"]


@pytest.mark.parametrize("body", HOSTILE[::4])
def test_a_hostile_template_is_told_and_never_saved(client: Client, tmp_path: Path, body: str) -> None:
    text = SHIPPED.replace("{% endblock %}", body + "{% endblock %}", 1)
    seen = client.post("/templates/whole/look", LOOK | {"text": text}).values
    assert seen["problems"]
    assert seen["messages"] is None
    was = client.get("/templates/whole/state").values["revision"]
    assert client.post("/templates/whole/save", {"text": text, "was": was}).status == 422
    assert written(tmp_path) == []


def test_one_that_runs_on_keeps_nobody_waiting(client: Client) -> None:
    loops = "{% for p in source.paragraphs %}" * 18 + "{% endfor %}" * 18
    text = SHIPPED.replace("{% endblock %}", loops + "{% endblock %}", 1)
    seen = client.post("/templates/whole/look", LOOK | {"text": text}).values
    assert "does not come to an end" in seen["problems"][0]["text"]
    assert client.get("/desk/state").status == 200


def test_markup_in_a_template_stays_words(client: Client) -> None:
    was = client.get("/templates/whole/state").values["revision"]
    text = SHIPPED.replace("Réécris maintenant", XSS).replace(
        "description: >-", f"description: '{XSS}'\nversion: >-"
    )
    text = text.replace("version: 1\n", "")
    seen = client.post("/templates/whole/look", LOOK | {"text": text})
    assert seen.headers["content-type"].startswith("application/json")
    assert XSS in seen.values["messages"][1]["text"]
    assert client.post("/templates/whole/save", {"text": text, "was": was}).status == 200
    for end in ("", "/whole", "/whole/versions", "/whole/changes"):
        answer = client.get(f"/templates{end}")
        page = Page(answer.text)
        assert answer.status == 200
        assert "img" not in page.elements
        assert not [name for _, name, _ in page.attributes if name.startswith("on") or name == "style"]
        assert "unsafe" not in answer.headers["content-security-policy"]


def test_lone_surrogates_do_no_harm(client: Client) -> None:
    body = json.dumps(LOOK | {"text": SHIPPED + "\ud800", "tab": "\ud800"}).encode()
    assert client.ask("POST", "/templates/whole/look", body).status == 200


def test_a_link_that_leads_elsewhere_is_replaced_not_followed(client: Client, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere.j2"
    elsewhere.write_text(SHIPPED, encoding="utf-8")
    (tmp_path / "prompts").mkdir()
    (tmp_path / "prompts" / "whole.j2").symlink_to(elsewhere)
    was = client.get("/templates/whole/state").values["revision"]
    text = SHIPPED.replace("Réécris maintenant", "Récris")
    assert client.post("/templates/whole/save", {"text": text, "was": was}).status == 200
    assert elsewhere.read_text("utf-8") == SHIPPED
    assert (tmp_path / "prompts" / "whole.j2").read_text("utf-8") == text
