"""An article is pasted, foreseen, made in the background, and lands on the desk: over HTTP, with the SDK."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest

from rewriter.api.background import Means, means_of
from rewriter.settings import Settings
from tests.flow.sample import TEXT, answer, changed, honest
from tests.rig.loopback import Answer, Asked, completion, error, loopback
from tests.studio.making import Gate, asked, begun, is_repair, means, repaired, sent_file, until, work
from tests.studio.running import Client, ids, running

PAGE = f"<html><head><title>x</title></head><body><article><h1>{TEXT.splitlines()[0]}</h1>" + "".join(
    f"<p>{line}</p>" for line in TEXT.splitlines()[1:] if line
)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    (tmp_path / "out").mkdir()
    return tmp_path / "out"


@contextmanager
def with_model(out: Path, url: str) -> Iterator[Client]:
    with running(out, means=means(url)) as studio:
        yield Client(studio).enter()


@pytest.fixture
def plain(out: Path) -> Iterator[Client]:
    """A studio of a house without a model."""
    with running(out, means=lambda: Means(settings=Settings())) as studio:
        yield Client(studio).enter()


def test_a_pasted_text_is_foreseen_made_and_reviewed(out: Path) -> None:
    with loopback([completion(answer(honest()))]) as server, with_model(out, server.url) as client:
        prepared = client.post("/new/prepare", asked()).values
        assert prepared["title"] == TEXT.splitlines()[0]
        assert prepared["language"] == "français"
        assert "USD" in prepared["estimate"]
        assert server.requests == []
        assert not list(out.iterdir())
        key = client.post("/new/start", {"id": prepared["id"]}).values["id"]
        done = until(client, key, "done")
        assert len(server.requests) == 1
        assert "18 jetons" in done["spent"]
        assert ids(client) == [done["article"]]
        shown = client.get(f"/a/{done['article']}/state").values
        assert "passerelle" in shown["parts"][0]["text"]
        assert "m-1" in shown["disclosure"]
    assert (
        out / "la-passerelle-de-saint-aubin-rouvre-apres-quatorze-mois-de-travaux" / "article.md"
    ).exists()
    assert not list((out / ".studio").rglob("new/*"))


def test_the_steps_of_the_flow_are_told_as_they_go(out: Path) -> None:
    gate = Gate()

    def serve(asked: Asked) -> Answer:
        return gate(asked) if is_repair(asked) else completion(changed("142 mètres", "152 mètres"))

    with loopback(serve) as server, with_model(out, server.url) as client:
        key = begun(client, asked())
        assert gate.arrived.wait(60)
        step = work(client, key)
        assert "m-1 reprend une partie" in step["text"]
        assert "1 appel" in step["spent"]
        gate.opened.set()
        until(client, key, "done")


def test_without_a_model_the_structure_is_offered_and_made(plain: Client) -> None:
    assert "Aucun modèle n’est configuré" in plain.get("/new").text
    refused = plain.post("/new/prepare", asked(model=""))
    assert refused.status == 422
    prepared = plain.post("/new/prepare", asked(depth="structure", model=""))
    assert "rien n’est dépensé" in prepared.values["estimate"]
    key = plain.post("/new/start", {"id": prepared.values["id"]}).values["id"]
    assert until(plain, key, "done")["article"] == ids(plain)[0]


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_half_a_model_is_told(out: Path, tmp_path: Path, lang: str) -> None:
    half = {"OPENAI_API_KEY": "sk-canary-1"}
    with running(out, lang=lang, means=lambda: means_of(environ=half, cwd=tmp_path)) as studio:
        page = Client(studio).enter().get("/new").text
    assert "OPENAI_API_KEY" in page
    assert "canary" not in page


def test_settings_that_cannot_be_read_stop_everything_with_a_sentence(out: Path, tmp_path: Path) -> None:
    (tmp_path / "rewriter.toml").write_text("model = [")
    with running(out, means=lambda: means_of(environ={}, cwd=tmp_path)) as studio:
        client = Client(studio).enter()
        page = client.get("/new")
        assert page.status == 200
        assert "rewriter.toml" in page.text
        assert "<form" not in page.text
        assert "rewriter.toml" in client.post("/new/prepare", asked()).values["error"]


def test_settings_changed_meanwhile_are_seen(out: Path, tmp_path: Path) -> None:
    with running(out, means=lambda: means_of(environ={}, cwd=tmp_path)) as studio:
        client = Client(studio).enter()
        assert '<option value="rewrite" disabled>' in client.get("/new").text
        (tmp_path / "rewriter.toml").write_text(
            '[model]\nname = "local"\nbase_url = "http://127.0.0.1:9/v1"\n'
        )
        assert "local @ 127.0.0.1" in client.get("/new").text


def test_every_kind_of_file_is_read(plain: Client) -> None:
    for name, data in (("note.txt", TEXT.encode()), ("page.html", PAGE.encode()), ("note.md", TEXT.encode())):
        prepared = plain.post("/new/prepare", sent_file(name, data, depth="structure", model=""))
        assert prepared.status == 200, prepared.text
        assert prepared.values["title"] == TEXT.splitlines()[0]


def test_what_a_prompt_document_asks_is_told(plain: Client) -> None:
    document = f"Réécris cet article en français, au moins 300 mots, avec des sous-titres.\n\n{TEXT}"
    prepared = plain.post("/new/prepare", asked(document, depth="structure", min_words="", model="")).values
    assert prepared["title"] == TEXT.splitlines()[0]
    assert "300" in prepared["asked"]


def test_what_is_no_article_is_a_sentence(plain: Client) -> None:
    for sent in (
        asked("", depth="structure"),
        asked("   \n ", depth="structure"),
        sent_file("image.png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20, depth="structure"),
        sent_file("vide.docx", b"", depth="structure"),
        sent_file("bad.docx", b"PK\x03\x04word/" + b"x" * 400, depth="structure"),
    ):
        refused = plain.post("/new/prepare", sent)
        assert refused.status == 422
        assert refused.values["error"].endswith((".", "\u00a0»"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Bonjour", "il n’a qu’un mot"),
        ("Zdravo svete", "(2 mots)"),
        ("Zdravo svete. " * 40, "ni comme du français"),
    ],
)
def test_a_pasted_text_whose_language_is_unknown_is_named_as_such(
    plain: Client, text: str, told: str
) -> None:
    refused = plain.post("/new/prepare", asked(text, depth="structure"))
    assert refused.status == 422
    assert refused.values["error"].startswith("Le texte collé")
    assert told in refused.values["error"]


def test_an_english_source_without_a_model_is_refused_with_what_to_do(plain: Client) -> None:
    english = (
        "The bridge opened again\n\n"
        + "The bridge over the river opened again on Saturday after long works. " * 8
    )
    refused = plain.post("/new/prepare", asked(english, depth="structure", model=""))
    assert refused.status == 422
    assert "REWRITER_MODEL" in refused.values["error"]


def test_rights_that_a_page_reserves_are_asked_for(out: Path) -> None:
    reserved = PAGE.replace("<head>", '<head><meta name="tdm-reservation" content="1">').encode()
    with loopback([]) as server, with_model(out, server.url) as client:
        refused = client.post("/new/prepare", sent_file("page.html", reserved))
        assert refused.status == 422
        assert refused.values["key"] == "making.rights"
        assert "--rights" not in refused.values["error"]
        assert client.post("/new/prepare", sent_file("page.html", reserved, rights=True)).status == 200
        assert server.requests == []


def test_a_service_that_refuses_is_told_and_the_article_gone_on_with(out: Path) -> None:
    answers = [error(401, "bad key"), completion(answer(honest()))]
    with loopback(answers) as server, with_model(out, server.url) as client:
        key = begun(client, asked())
        failed = until(client, key, "failed")
        assert failed["reasons"]
        assert "Poursuivre" in failed["next"]
        assert ids(client) == []
        assert client.post("/new/resume", {"id": key}).status == 200
        until(client, key, "done")


def test_stop_awaits_what_is_paid_for_and_keeps_it(out: Path) -> None:
    gate = Gate(changed("142 mètres", "152 mètres"))
    with loopback(gate) as server, with_model(out, server.url) as client:
        key = begun(client, asked())
        assert gate.arrived.wait(60)
        assert client.post("/new/stop", {"id": key}).values[0]["state"] == "stopping"
        gate.opened.set()
        done = until(client, key, "done")
        assert len(server.requests) == 1
        assert done["article"] == ids(client)[0]
    record = json.loads(next(out.glob("*/article.json")).read_bytes())
    assert record["outcome"]["status"] == "needs-review"
    assert "outcome.repairs-interrupted" in [reason["key"] for reason in record["outcome"]["reasons"]]


def test_stop_twice_drops_the_call_and_no_article_is_written(out: Path) -> None:
    gate = Gate()
    with loopback(gate) as server, with_model(out, server.url) as client:
        key = begun(client, asked())
        assert gate.arrived.wait(60)
        for _ in range(2):
            client.post("/new/stop", {"id": key})
        until(client, key, "stopped")
        gate.opened.set()
        assert ids(client) == []
        assert client.post("/new/resume", {"id": key}).status == 200
        until(client, key, "done")
        assert client.post("/new/forget", {"id": key}).values == []
        assert len(ids(client)) == 1


def test_the_same_source_is_not_made_twice_at_once(out: Path) -> None:
    gate = Gate()
    with loopback(gate) as server, with_model(out, server.url) as client:
        key = begun(client, asked())
        again = client.post("/new/prepare", asked()).values
        refused = client.post("/new/start", {"id": again["id"]})
        assert (refused.status, refused.values["key"]) == (422, "making.same-under-way")
        gate.opened.set()
        until(client, key, "done")


def test_an_article_that_would_be_replaced_is_named_beforehand(plain: Client) -> None:
    sent = asked(depth="structure", model="")
    until(plain, begun(plain, sent), "done")
    warned = plain.post("/new/prepare", sent).values["warnings"]
    assert len(warned) == 1
    assert "sera remplacé" in warned[0]
    assert (
        plain.post("/new/prepare", asked(TEXT.replace("142", "143"), depth="structure")).values["warnings"]
        == []
    )


def test_an_answer_that_comes_as_the_studio_ends_is_not_lost(out: Path) -> None:
    gate = Gate()
    with loopback(gate) as server:
        with with_model(out, server.url) as client:
            key = begun(client, asked())
            assert gate.arrived.wait(60)
            gate.opened.set()
        with with_model(out, server.url) as client:
            if work_ := client.get("/new/state").values:
                assert work_[0]["state"] == "cut"
                client.post("/new/resume", {"id": key})
                until(client, key, "done")
            assert len(ids(client)) == 1
        assert len(server.requests) == 1


@contextmanager
def process(out: Path, url: str) -> Iterator[tuple["subprocess.Popen[str]", Client]]:
    """`rewriter studio` as a program of its own."""
    ours = {
        "OPENAI_BASE_URL": url,
        "OPENAI_API_KEY": "sk-1",
        "REWRITER_MODEL": "m-1",
        "REWRITER_ATTEMPTS": "1",
    }
    command = [sys.executable, "-m", "rewriter", "studio", str(out), "--no-browser", "--port", "0"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env={**os.environ, **ours}, cwd=out
    ) as ran:
        try:
            assert ran.stdout
            address = ran.stdout.readline().split()[-1]
            yield ran, Client(SimpleNamespace(address=address)).enter()  # type: ignore[arg-type]
        finally:
            ran.kill()


@pytest.mark.slow
def test_a_killed_studio_loses_no_paid_draft(out: Path) -> None:
    gate = Gate()

    def serve(asked: Asked) -> Answer:
        if not is_repair(asked):
            return completion(changed("142 mètres", "152 mètres"))
        if gate.opened.is_set():
            return repaired(1)
        gate.arrived.set()
        return Answer(cut=0, delay=1.0)

    with loopback(serve) as server:
        with process(out, server.url) as (ran, client):
            key = begun(client, asked())
            assert gate.arrived.wait(60)
            ran.send_signal(signal.SIGKILL)
            ran.wait(30)
        gate.opened.set()
        paid = len(server.requests)
        with process(out, server.url) as (_, client):
            cut = work(client, key)
            assert cut["state"] == "cut"
            assert "ne les paie pas deux fois" in cut["text"]
            assert client.post("/new/resume", {"id": key}).status == 200
            done = until(client, key, "done")
            assert "réponses déjà payées, reprises\u00a0: 1" in done["spent"]
        assert sum(not is_repair(a) for a in server.requests) == 1
        assert len(server.requests) == paid + 1
    record = json.loads(next(out.glob("*/article.json")).read_bytes())
    assert record["outcome"]["status"] == "ready"


@pytest.mark.slow
def test_ctrl_c_awaits_the_answer_that_is_paid_for(out: Path) -> None:
    gate = Gate()
    with loopback(gate) as server:
        with process(out, server.url) as (ran, client):
            begun(client, asked())
            assert gate.arrived.wait(60)
            ran.send_signal(signal.SIGINT)
            assert ran.stdout
            told = [ran.stdout.readline() for _ in range(2)]
            assert "attendue" in told[-1]
            time.sleep(0.2)
            gate.opened.set()
            ran.wait(60)
        with process(out, server.url) as (_, client):
            assert client.get("/new/state").values == []
            assert len(ids(client)) == 1
        assert len(server.requests) == 1
