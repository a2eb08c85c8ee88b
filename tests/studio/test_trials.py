"""A template tried on fixtures over HTTP: its cost first, then its run, its table; and forged requests."""

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest

from rewriter.api.lab.bench import Bench
from rewriter.journal import NullJournal
from rewriter.prompting import packaged
from rewriter.settings import Settings
from rewriter.studio.trials import Trial
from tests.api.lab.sample import FIXTURES, HASTY, LINE, serve
from tests.rig.loopback import Answer, Asked, Loopback, loopback
from tests.studio.running import Client, running

SHIPPED = packaged().files["whole.j2"]
CHOICE = {"against": "shipped", "folder": "0", "means": "r0"}
MODEL = CHOICE | {"means": "model"}


@pytest.fixture
def client(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Client]:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("REWRITER_EVIDENCE", "off")
    copytree(FIXTURES, tmp_path / "essais")
    (tmp_path / "out").mkdir()
    with running(tmp_path / "out", lang="en") as studio:
        yield Client(studio).enter()


def save(client: Client, text: str = SHIPPED.replace(LINE, HASTY)) -> None:
    was = client.get("/templates/whole/state").values["revision"]
    assert client.post("/templates/whole/save", {"text": text, "was": was}).status == 200


def estimate(client: Client, choice: dict[str, str]) -> Any:
    answer = client.post("/templates/whole/estimate", choice)
    assert answer.status == 200, answer.text
    return answer.values


def ended(client: Client, choice: dict[str, str], cap: float | None = None) -> str:
    """The page of a run that was begun as its page does, once it has ended."""
    agreed = estimate(client, choice)["agreed"]
    begun = client.post("/templates/whole/run", choice | {"agreed": agreed, "cap": cap})
    assert begun.status == 200, begun.text
    path = f"/trials/{begun.values['id']}"
    while not client.get(f"{path}/state").values["ended"]:
        time.sleep(0.1)
    return client.get(path).text


def configured(monkeypatch: pytest.MonkeyPatch, server: Loopback) -> None:
    told = {"REWRITER_MODEL": "m", "OPENAI_BASE_URL": server.url, "OPENAI_API_KEY": "sk-canary-9"}
    prices = {"REWRITER_PRICE_INPUT": "1", "REWRITER_PRICE_OUTPUT": "2"}
    for name, value in (told | prices | {"REWRITER_ATTEMPTS": "1"}).items():
        monkeypatch.setenv(name, value)


def test_recorded_answers_replay_without_a_model(client: Client) -> None:
    save(client)
    shown = client.get("/templates/whole/try/state").values
    assert [each["id"] for each in shown["folders"][0]["means"]] == ["r0"]
    assert "nothing is paid" in estimate(client, CHOICE)["told"]
    page = ended(client, CHOICE)
    assert "Worse" in page
    assert "accepted before, refused now: La bibliothèque de nuit" in page
    assert "/explain/figure-lost" in page
    assert "items lost" in page
    assert page.count("Saint-Aubin") > 4, "both drafts"
    assert "Nothing was paid this time." in page


def test_a_text_that_nothing_was_recorded_for_says_what_to_do(client: Client) -> None:
    save(client, SHIPPED.replace(LINE, "Récris sans hâte cet article"))
    told = estimate(client, CHOICE)
    assert not told["ready"]
    assert "for 2 of the 4 first drafts" in told["told"]
    assert "REWRITER_MODEL" in told["told"]


def test_without_recording_and_without_a_model_the_page_says_so(client: Client, tmp_path: Path) -> None:
    (tmp_path / "essais" / "recordings.jsonl").unlink()
    save(client)
    assert "no model is configured" in client.get("/templates/whole/try/state").values["wrong"]
    answer = client.post("/templates/whole/estimate", MODEL)
    assert answer.status >= 400
    assert "error" in answer.values


def test_without_fixtures_the_page_says_where_to_put_them(client: Client, tmp_path: Path) -> None:
    (tmp_path / "essais").rename(tmp_path / "elsewhere")
    assert "Make a folder" in client.get("/templates/whole/try/state").values["wrong"]


def test_a_fixture_that_cannot_be_read_is_told_where_its_folder_is_chosen(
    client: Client, tmp_path: Path
) -> None:
    (tmp_path / "essais" / "bad.yaml").write_text("artikle: x\n", encoding="utf-8")
    folder = client.get("/templates/whole/try/state").values["folders"][0]
    assert "bad.yaml" in folder["wrong"]
    assert folder["means"] == []


def test_with_a_model_the_cost_is_told_first_and_nothing_is_paid_twice(
    client: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(client)
    with loopback(serve) as server:
        configured(monkeypatch, server)
        told = estimate(client, MODEL)
        assert server.requests == []
        assert "4 of 4 first drafts" in told["told"]
        assert "USD" in told["told"]
        assert told["cap"] > 0
        page = ended(client, MODEL, told["cap"])
        assert "Worse" in page
        paid = len(server.requests)
        assert paid >= 4
        assert "paid for already" in estimate(client, MODEL)["told"]
        ended(client, MODEL)
        assert len(server.requests) == paid
    assert (tmp_path / "prompts" / ".lab" / "journal.sqlite").is_file()
    assert "sk-canary-9" not in page


def test_the_ceiling_ends_it(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    save(client)
    with loopback(serve) as server:
        configured(monkeypatch, server)
        page = ended(client, MODEL, 0.000001)
        assert server.requests == []
    assert "the spending ceiling is reached" in page


def test_a_run_whose_cost_was_not_seen_is_not_begun(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    save(client)
    with loopback(serve) as server:
        configured(monkeypatch, server)
        agreed = estimate(client, MODEL)["agreed"]
        save(client, SHIPPED.replace(LINE, "Récris sans hâte cet article"))
        for word in ("", "x", agreed):
            answer = client.post("/templates/whole/run", MODEL | {"agreed": word, "cap": None})
            assert answer.status == 422
            assert "Look at it again" in answer.values["error"]
        assert server.requests == []


def test_one_runs_at_a_time_and_can_be_stopped(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    save(client)

    def slow(asked: Asked) -> Answer:
        return replace(serve(asked), delay=2.0)

    with loopback(slow) as server:
        configured(monkeypatch, server)
        given = MODEL | {"agreed": estimate(client, MODEL)["agreed"], "cap": None}
        first = client.post("/templates/whole/run", given).values["id"]
        assert client.post("/templates/whole/run", given).status == 422
        while not server.requests:
            time.sleep(0.05)
        assert client.post(f"/trials/{first}/stop", {}).status == 200
        while not client.get(f"/trials/{first}/state").values["ended"]:
            time.sleep(0.1)
        assert "Test stopped" in client.get(f"/trials/{first}").text


def test_the_same_version_is_not_compared_with_itself(client: Client) -> None:
    told = estimate(client, CHOICE)
    assert not told["ready"]
    assert "Both versions are the same" in told["told"]


def test_an_earlier_version_can_be_compared_with(client: Client) -> None:
    save(client)
    save(client, SHIPPED.replace(LINE, LINE + " "))
    versions = client.get("/templates/whole/try/state").values["against"]
    assert [each["id"] for each in versions] == ["shipped", "v1"]


ACTS: dict[str, dict[str, Any]] = {"estimate": CHOICE, "run": CHOICE | {"agreed": "x", "cap": None}}


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize(
    ("headers", "status"),
    [({"cookie": ""}, 403), ({"origin": "http://evil.example"}, 403), ({"host": "evil.example"}, 421)],
    ids=str,
)
def test_a_forged_request_begins_nothing(
    client: Client, tmp_path: Path, act: str, headers: dict[str, str], status: int
) -> None:
    assert client.post(f"/templates/whole/{act}", ACTS[act], **headers).status == status
    assert client.post("/trials/x/stop", {}, **headers).status == status
    assert not (tmp_path / "prompts").exists()


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize(
    "change",
    [
        {"folder": "9"},
        {"folder": "-1"},
        {"folder": "../.."},
        {"folder": "9" * 5000},
        {"means": "r9"},
        {"means": "/etc/passwd"},
        {"means": "r../x"},
        {"against": "../v1"},
        {"against": "v99"},
        {"against": 3},
        {"folder": None},
    ],
    ids=str,
)
def test_no_folder_no_version_and_no_file_but_those_listed(
    client: Client, act: str, change: dict[str, Any]
) -> None:
    answer = client.post(f"/templates/whole/{act}", ACTS[act] | change)
    assert answer.status == 422
    assert "error" in answer.values


@pytest.mark.parametrize("cap", [0, -1, True, "5", 1e300, [], {}])
def test_a_ceiling_is_a_sum_of_money(client: Client, cap: object) -> None:
    save(client)
    agreed = estimate(client, CHOICE)["agreed"]
    assert client.post("/templates/whole/run", CHOICE | {"agreed": agreed, "cap": cap}).status == 422


def test_trials_that_are_not_there(client: Client) -> None:
    for path in ("/trials/x", "/trials/..%2fx", "/trials/x/state"):
        assert client.get(path).status == 404
        assert client.get(path, cookie="").status == 403
    assert client.post("/trials/x/stop", {}).status == 404
    assert client.get("/trials/x/stop").status == 405
    assert client.get("/templates/_source/try").status == 404
    assert client.get("/templates/nothing/try/state").status == 404


def test_articles_that_are_done_are_counted_while_others_run(monkeypatch: pytest.MonkeyPatch) -> None:
    trial = Trial(name="whole", against="shipped", label="shipped", fixtures=(), lang="en")
    monkeypatch.setattr(Bench, "done", 1)
    trial._bench = Bench(settings=Settings(model="m-1"), journal=NullJournal())
    trial.told(0, "a.yaml")
    assert trial.finished == 1
