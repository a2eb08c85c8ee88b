"""A model is asked to repair a section: shown, accepted or refused, logged with what it cost, undone."""

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from rewriter.api.background import Means
from rewriter.settings import Settings
from tests.api.reviewing.made import WRONG
from tests.flow.sample import honest
from tests.rig.loopback import Answer, Asked, completion, error, loopback
from tests.studio.making import Gate, asked, begun, means, repaired, until
from tests.studio.running import Client, ids, running

ANNE = "Anne Moreau"
WORSE = json.dumps({"sections": [{"heading": "Titre", "paragraphs": [{"text": "Rien.", "sources": ["p2"]}]}]})


@contextmanager
def with_model(out: Path, url: str) -> Iterator[tuple[Client, str]]:
    with running(out, means=means(url)) as studio:
        client = Client(studio).enter()
        yield client, f"/a/{ids(client)[0]}"


def state(client: Client, home: str) -> Any:
    return client.get(f"{home}/state").values


def wrong(client: Client, home: str) -> Any:
    """The finding on the wrong figure."""
    return next(f for f in state(client, home)["findings"] if f["code"] == "figure-altered")


def sent(client: Client, home: str, **other: Any) -> dict[str, Any]:
    """The repair of the section with the wrong figure, asked for."""
    plain = {
        "section": 1, "findings": [wrong(client, home)["key"]], "remark": "", "model": "m-1 @ 127.0.0.1",
        "by": ANNE,
    }  # fmt: skip
    return plain | other


def ended(client: Client, home: str) -> Any:
    """The repair once the model has answered."""
    for _ in range(1200):
        found = client.get(f"{home}/repair/state").values["repair"]
        if found is None or found["state"] != "asking":
            return found
        time.sleep(0.05)
    raise AssertionError(found)


def ask(client: Client, home: str, **other: Any) -> Any:
    """What came of asking."""
    started = client.post(f"{home}/repair/ask", sent(client, home, **other))
    assert started.status == 200, started.text
    return ended(client, home)


def log(out: Path) -> list[dict[str, Any]]:
    path = out / "article" / "review.jsonl"
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()] if path.exists() else []


def test_a_section_is_repaired_shown_accepted_logged_and_undone(out: Path) -> None:
    with loopback([repaired(1)]) as server, with_model(out, server.url) as (client, home):
        key = wrong(client, home)["key"]
        whole = client.get(f"{home}/repair/state?whole").values
        assert (whole["models"], whole["why"], whole["sections"][key]) == (["m-1 @ 127.0.0.1"], "", 1)
        offer = client.post(f"{home}/repair/offer", {"section": 1}).values
        assert [f["key"] for f in offer["findings"]].count(key) == 1
        assert "USD" in offer["estimate"]
        assert server.requests == []
        repair = ask(client, home)
        assert repair["state"] == "offered"
        assert ["gone", "152"] in repair["pieces"]
        assert ["new", "142"] in repair["pieces"]
        assert len(repair["mended"]) >= 1
        assert any(f["stands"] for f in state(client, home)["findings"])
        assert log(out) == []
        accepted = client.post(f"{home}/repair/accept", {"repair": repair["id"], "by": ANNE})
        assert accepted.status == 200, accepted.text
        assert not any(f["stands"] for f in state(client, home)["findings"])
        event = log(out)[0]
        assert (event["kind"], event["by"], event["section"]["model"]) == ("replace", ANNE, "m-1")
        assert event["section"]["template"].startswith("repair ")
        assert event["section"]["usage"]["input_tokens"] == 11
        assert event["section"]["cost"] == pytest.approx((11 * 2 + 7 * 8) / 1e6)
        history = client.get(f"{home}/history").text
        assert "<del>152</del><ins>142</ins>" in history
        assert "m-1" in history
        assert client.post(f"{home}/undo", {"by": ANNE}).status == 200
        assert wrong(client, home)["stands"]
        assert client.post(f"{home}/redo", {"by": ANNE}).status == 200
        released = client.post(f"{home}/release", {"by": ANNE, "note": ""})
        assert released.status == 200, released.text
    review = json.loads((out / "article" / "article.json").read_bytes())["record"]["review"]
    assert [(r["model"], r["section"]) for r in review["repairs"]] == [("m-1", 1)]


def test_what_the_model_is_asked_is_the_shipped_template_with_finding_and_remark(out: Path) -> None:
    with loopback([repaired(1)]) as server, with_model(out, server.url) as (client, home):
        offer, key = client.post(f"{home}/repair/offer", {"section": 1}).values, wrong(client, home)["key"]
        instruction = next(f["instruction"] for f in offer["findings"] if f["key"] == key)
        ask(client, home, remark="Dites \n la longueur d’abord.")
        user = server.requests[0].body["messages"][1]["content"]
    assert "PARTIE À REPRENDRE" in user
    assert f"- {instruction}" in user
    assert "- Dites la longueur d’abord." in user


def test_a_repair_that_is_no_better_is_not_offered_and_its_cost_is_noted(out: Path) -> None:
    with loopback([completion(WORSE), repaired(1)]) as server, with_model(out, server.url) as (client, home):
        over = ask(client, home)
        assert over["state"] == "over"
        assert "pas meilleure" in over["reasons"][0]
        assert wrong(client, home)["stands"]
        event = log(out)[0]
        assert (event["kind"], event["code"], event["section"]["usage"]["output_tokens"]) == (
            "decline", "mending.no-better", 7,
        )  # fmt: skip
        assert "pas meilleure" in client.get(f"{home}/history").text
        assert ask(client, home)["state"] == "offered"
        assert len(server.requests) == 2


def test_a_wish_that_makes_nothing_worse_is_offered(out: Path) -> None:
    wished = json.loads(json.dumps(honest()["sections"][2]))
    wished["heading"] = "Passerelle Saint-Aubin : l’avis des riverains"
    with (
        loopback([completion(json.dumps({"sections": [wished]}, ensure_ascii=False))] * 2) as server,
        with_model(out, server.url) as (client, home),
    ):
        repair = ask(client, home, section=2, findings=[], remark="Un intertitre sans « partagés ».")
        assert repair["state"] == "offered"
        client.post(f"{home}/repair/accept", {"repair": repair["id"], "by": ANNE})
        assert "l’avis des riverains" in json.dumps(state(client, home)["parts"], ensure_ascii=False)


def test_a_refused_repair_changes_nothing_is_logged_and_is_not_given_again(out: Path) -> None:
    with loopback([repaired(1)] * 2) as server, with_model(out, server.url) as (client, home):
        repair = ask(client, home)
        named = {"repair": repair["id"], "by": ANNE}
        assert client.post(f"{home}/repair/refuse", named).status == 200
        assert wrong(client, home)["stands"]
        assert (log(out)[0]["kind"], log(out)[0]["by"]) == ("decline", ANNE)
        assert client.post(f"{home}/repair/accept", named).values["key"] == "mending.gone"
        assert state(client, home)["undoable"] == 0
        assert ask(client, home)["state"] == "offered"
        assert len(server.requests) == 2


def test_a_repair_that_nobody_looked_at_is_not_paid_for_twice(out: Path) -> None:
    with loopback([repaired(1)]) as server:
        for _ in range(2):
            with with_model(out, server.url) as (client, home):
                assert ask(client, home)["state"] == "offered"
        assert len(server.requests) == 1


def test_an_answer_that_comes_as_the_studio_ends_is_kept(out: Path) -> None:
    gate = Gate()

    def serve(asked: Asked) -> Answer:
        gate(asked)
        return repaired(1)

    with loopback(serve) as server:
        with with_model(out, server.url) as (client, home):
            client.post(f"{home}/repair/ask", sent(client, home))
            assert gate.arrived.wait(60)
            gate.opened.set()
        with with_model(out, server.url) as (client, home):
            assert ask(client, home)["state"] == "offered"
        assert len(server.requests) == 1


def test_a_section_that_changed_meanwhile_is_not_overwritten(out: Path) -> None:
    with loopback([repaired(1)]) as server, with_model(out, server.url) as (client, home):
        repair = ask(client, home)
        part = next(p for p in state(client, home)["parts"] if WRONG[1] in p["text"])
        own = part["text"].replace(WRONG[1], "160 mètres")
        edit = {"place": part["place"], "was": part["text"], "text": own, "by": ANNE}
        assert client.post(f"{home}/edit", edit).status == 200
        refused = client.post(f"{home}/repair/accept", {"repair": repair["id"], "by": ANNE})
        assert (refused.status, refused.values["key"]) == (422, "mending.stale")
        assert "160 mètres" in json.dumps(state(client, home), ensure_ascii=False)


def test_one_repair_at_a_time_and_it_can_be_stopped(out: Path) -> None:
    gate = Gate()

    def serve(asked: Asked) -> Answer:
        gate(asked)
        return repaired(1)

    with loopback(serve) as server, with_model(out, server.url) as (client, home):
        values = sent(client, home)
        assert client.post(f"{home}/repair/ask", values).values["repair"]["state"] == "asking"
        assert gate.arrived.wait(60)
        assert client.post(f"{home}/repair/ask", values).values["key"] == "mending.under-way"
        assert client.post(f"{home}/repair/stop", {}).values["repair"]["stopping"]
        client.post(f"{home}/repair/stop", {})
        over = ended(client, home)
        gate.opened.set()
        assert (over["state"], len(over["reasons"])) == ("over", 1)
        assert log(out) == []


def test_a_service_that_refuses_is_a_sentence(out: Path) -> None:
    with loopback([error(401, "bad key")]) as server, with_model(out, server.url) as (client, home):
        over = ask(client, home)
        assert over["state"] == "over"
        assert over["reasons"][0].endswith(".")
        assert client.post(f"{home}/repair/refuse", {"repair": over["id"], "by": ""}).status == 200
        assert client.get(f"{home}/repair/state").values["repair"] is None


def test_a_section_that_comes_back_as_two_stands_as_two(out: Path) -> None:
    first, second = json.loads(json.dumps(honest()["sections"][1])), {"heading": "La structure de 1931"}
    parted = [first, second | {"paragraphs": first["paragraphs"][1:]}]
    first["paragraphs"] = first["paragraphs"][:1]
    answer = completion(json.dumps({"sections": parted}, ensure_ascii=False))
    with loopback([answer]) as server, with_model(out, server.url) as (client, home):
        before = [p["text"] for p in state(client, home)["parts"] if p["kind"] == "heading"]
        repair = ask(client, home)
        client.post(f"{home}/repair/accept", {"repair": repair["id"], "by": ANNE})
        after = [p["text"] for p in state(client, home)["parts"] if p["kind"] == "heading"]
        assert after == [before[0], "La structure de 1931", before[1]]


def test_without_a_model_nothing_is_offered_and_why_is_told(out: Path) -> None:
    with running(out, means=lambda: Means(settings=Settings())) as studio:
        client = Client(studio).enter()
        home = f"/a/{ids(client)[0]}"
        whole = client.get(f"{home}/repair/state?whole").values
        assert (whole["models"], whole["sections"]) == ([], {})
        assert "Aucun modèle" in whole["why"]
        for name, values in (("offer", {"section": 1}), ("ask", sent(client, home))):
            refused = client.post(f"{home}/repair/{name}", values)
            assert (refused.status, refused.values["key"]) == (422, "mending.no-model")


def test_what_a_model_wrote_in_an_article_made_without_one_is_disclosed(tmp_path: Path) -> None:
    def serve(asked: Asked) -> Answer:
        part = asked.body["messages"][1]["content"].partition("PARTIE À REPRENDRE")[2].splitlines()[2]
        assert "aux piétons et aux cyclistes" in part
        return completion(part.replace("aux piétons et aux cyclistes", "aux cyclistes et aux piétons"))

    with loopback(serve) as server, running(tmp_path, means=means(server.url)) as studio:
        client = Client(studio).enter()
        until(client, begun(client, asked(depth="structure", model="", keyphrase="")), "done")
        home = f"/a/{ids(client)[0]}"
        assert "m-1" not in state(client, home)["disclosure"]
        values = {
            "section": 0,
            "findings": [],
            "remark": "Les cyclistes d’abord.",
            "model": "m-1 @ 127.0.0.1",
            "by": ANNE,
        }
        client.post(f"{home}/repair/ask", values)
        repair = ended(client, home)
        assert repair["state"] == "offered", repair["reasons"]
        accepted = client.post(f"{home}/repair/accept", {"repair": repair["id"], "by": ANNE}).values
        assert "m-1" in accepted["disclosure"]
        assert "m-1" in state(client, home)["disclosure"]


def test_a_source_that_is_reserved_is_shown_to_no_model(out: Path) -> None:
    path = out / "article" / "article.json"
    record = json.loads(path.read_bytes())
    record["source"]["reserved"] = [{"kind": "no-ai", "evidence": "robots: noai"}]
    path.write_text(json.dumps(record))
    with loopback([]) as server, with_model(out, server.url) as (client, home):
        refused = client.post(f"{home}/repair/offer", {"section": 1})
        assert (refused.status, refused.values["key"]) == (422, "mending.rights")
        assert server.requests == []


@pytest.mark.parametrize("act", ["offer", "ask", "stop", "accept", "refuse"])
@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"cookie": ""}, 403), ({"origin": "http://evil.example"}, 403), ({"origin": ""}, 403),
        ({"sec-fetch-site": "cross-site"}, 403), ({"host": "evil.example"}, 421),
    ],
    ids=str,
)  # fmt: skip
def test_a_forged_request_asks_and_changes_nothing(
    out: Path, act: str, headers: dict[str, str], status: int
) -> None:
    with loopback([repaired(1)]) as server, with_model(out, server.url) as (client, home):
        values = sent(client, home) | {"repair": "x"}
        assert client.post(f"{home}/repair/{act}", values, **headers).status == status
        assert client.get(f"{home}/repair/{act}").status == 405
        assert client.post(f"/a/x/repair/{act}", values).status == 404
        assert server.requests == []
    assert log(out) == []


BODIES: list[Any] = [
    b"", b"[]", b"{", b"\xff", b"[" * 100_000, {"section": "1"}, {"section": -1}, {"section": True},
    {"section": 1e99}, {"section": 99}, {"findings": 7}, {"findings": [7]}, {"findings": [["x"]]},
    {"remark": 5}, {"remark": "x" * 1_001}, {"model": None}, {"model": "other @ evil.example"}, {"by": " \n"},
    {"by": {}}, {"findings": [], "remark": "   "}, {"findings": ["0" * 16]},
]  # fmt: skip


@pytest.mark.parametrize("body", BODIES, ids=range(len(BODIES)))
def test_a_body_that_asks_for_nothing_is_refused(out: Path, body: Any) -> None:
    with loopback([]) as server, with_model(out, server.url) as (client, home):
        data = body if isinstance(body, bytes) else json.dumps(sent(client, home) | body).encode()
        assert client.ask("POST", f"{home}/repair/ask", data).status == 422
        assert server.requests == []
    assert log(out) == []


def test_markup_of_model_and_editor_stays_words(out: Path) -> None:
    xss = '<img src=x onerror="window.pwned=1">'
    section = json.loads(json.dumps(honest()["sections"][1]))
    section["heading"] = f"Un budget tenu {xss}"
    answer = completion(json.dumps({"sections": [section]}, ensure_ascii=False))
    with loopback([answer]) as server, with_model(out, server.url) as (client, home):
        repair = ask(client, home, remark=xss, by=xss)
        client.post(f"{home}/repair/refuse", {"repair": repair["id"], "by": xss})
        history = client.get(f"{home}/history").text
    assert "<img" not in history
    assert "onerror" in history
