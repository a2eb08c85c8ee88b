"""Templates over HTTP: listed, looked at as they are typed, saved, put back."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest

from rewriter.prompting import packaged
from tests.api.lab.sample import FIXTURES
from tests.api.reviewing.made import made
from tests.studio.running import Answer, Client, running

SHIPPED = packaged().files["whole.j2"]
LINE = "Réécris maintenant"
ALL = ("whole", "repair", "_fidelite", "_source")


@pytest.fixture
def client(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Client]:
    monkeypatch.chdir(tmp_path)
    copytree(FIXTURES, tmp_path / "essais")
    made(tmp_path / "out")
    with running(tmp_path / "out", lang="en") as studio:
        yield Client(studio).enter()


def state(client: Client, name: str = "whole") -> Any:
    return client.get(f"/templates/{name}/state").values


def look(client: Client, text: str, name: str = "whole", **how: str) -> Any:
    given = {"text": text, "article": "", "within": "", "tab": "t"} | how
    answer = client.post(f"/templates/{name}/look", given)
    assert answer.status == 200, answer.text
    return answer.values


def save(client: Client, text: str, was: str, name: str = "whole") -> Answer:
    return client.post(f"/templates/{name}/save", {"text": text, "was": was})


def test_every_template_is_listed_with_its_state(client: Client, tmp_path: Path) -> None:
    page = client.get("/templates").text
    assert all(f'href="/templates/{name}"' in page for name in ALL)
    assert page.count("✓ In order") == len(packaged().files)
    save(client, SHIPPED.replace(LINE, "Récris"), state(client)["revision"])
    (tmp_path / "prompts" / "outline.j2").write_text("{{ fense }}", encoding="utf-8")
    page = client.get("/templates").text
    assert "Changed by you" in page
    assert "outline.j2, line 1: there is no variable &#34;fense&#34;." in page


def test_what_is_typed_is_rendered_for_an_article_and_weighed(client: Client) -> None:
    samples = {sample["title"]: sample["id"] for sample in state(client)["samples"]}
    seen = look(
        client,
        SHIPPED.replace(LINE, "Récris vite"),
        article=samples["Un village fabrique son pain à la voix"],
    )
    assert [m["role"] for m in seen["messages"]] == ["system", "user"]
    assert "Récris vite" in seen["messages"][1]["text"]
    assert "Montrelais" in seen["messages"][1]["text"]
    assert seen["problems"] == []
    assert seen["tokens"] > 1000
    assert "tokens" in seen["told"]


def test_an_article_of_the_desk_and_an_invented_one_do_too(client: Client) -> None:
    desk = [s for s in state(client)["samples"] if s["id"].startswith("a:")]
    seen = look(client, SHIPPED, article=desk[0]["id"])
    assert "Saint-Aubin" in seen["messages"][1]["text"]
    assert "Valbrune" in look(client, SHIPPED)["messages"][1]["text"]


def test_faults_are_told_at_their_lines(client: Client) -> None:
    seen = look(client, SHIPPED.replace(LINE, "{{ fense }}\n{% include '_languee.j2' %}\nRécris"))
    line = SHIPPED[: SHIPPED.index(LINE)].count("\n") + 1
    assert [p["line"] for p in seen["problems"]] == [line, line + 1]
    assert [p["near"] for p in seen["problems"]] == ["fence", "_langue.j2"]
    assert seen["messages"] is None


def test_a_declared_variable_that_is_not_used_is_told_at_its_line(client: Client) -> None:
    text = SHIPPED.replace("  headings:", "  fence2: rien\n  headings:").replace(
        "headings | join", "'' | join"
    )
    text = text.replace("{% if headings %}", "{% if false %}")
    problems = {p["name"]: p["line"] for p in look(client, text)["problems"]}
    assert problems == {"fence2": 11, "headings": 12}


def test_a_partial_is_looked_at_within_the_templates_that_include_it(client: Client) -> None:
    shown = state(client, "_langue_courte")
    assert shown["within"] == ["repair", "section"]
    text = shown["text"] + "\nSois bref."
    seen = look(client, text, "_langue_courte", within="section")
    assert any("Sois bref." in m["text"] for m in seen["messages"])
    assert "section" not in seen["note"]
    seen = look(client, text + "{{ part }}", "_langue_courte", within="repair")
    assert [p["file"] for p in seen["problems"]] == ["_langue_courte.j2"]


def test_a_model_s_context_is_what_tokens_are_a_share_of(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REWRITER_MODEL", "m")
    monkeypatch.setenv("REWRITER_CONTEXT", "2000")
    monkeypatch.setenv("OPENAI_API_KEY", "sk-1")
    seen = look(client, SHIPPED.replace("output: article", "output: article\nmodel:\n  context: 16000"))
    assert seen["context"] == 2000
    assert "16,000" in seen["over"]


def test_a_save_is_kept_refused_where_overtaken_and_put_back(client: Client, tmp_path: Path) -> None:
    first = state(client)
    one, two = (SHIPPED.replace(LINE, words) for words in ("Une fois", "Deux fois"))
    saved = save(client, one, first["revision"]).values
    assert saved["origin"] == "changed"
    late = save(client, two, first["revision"])
    assert late.status == 409
    assert late.values["now"] == one
    assert save(client, two, late.values["revision"]).status == 200
    page = client.get("/templates/whole/versions").text
    assert "<del>Une</del>" in page
    assert "<ins>Deux</ins>" in page
    now = state(client)["revision"]
    back = client.post("/templates/whole/restore", {"version": "v1", "parts": False, "was": now})
    assert back.values["text"] == one
    assert (tmp_path / "prompts" / "whole.j2").read_text("utf-8") == one
    again = client.post("/templates/whole/restore", {"version": "v2", "parts": False, "was": now})
    assert again.status == 409
    shipped = client.post("/templates/whole/restore", {"version": "shipped", "was": back.values["revision"]})
    assert shipped.values["text"] == SHIPPED


def test_a_version_comes_back_with_its_partials_where_asked(client: Client, tmp_path: Path) -> None:
    part = state(client, "_fidelite")
    save(client, part["text"] + "\nUne.", part["revision"], "_fidelite")
    now = state(client, "_fidelite")
    save(client, part["text"] + "\nDeux.", now["revision"], "_fidelite")
    assert "_fidelite.j2" in client.get("/templates/whole/versions").text
    asked = {"version": "v1", "parts": True, "was": state(client)["revision"]}
    assert client.post("/templates/whole/restore", asked).status == 200
    assert state(client, "_fidelite")["text"].endswith("Une.")


def test_what_cannot_be_used_is_not_saved_and_says_why(client: Client, tmp_path: Path) -> None:
    answer = save(client, SHIPPED.replace(LINE, "{{ fense }}"), state(client)["revision"])
    assert answer.status == 422
    (problem,) = answer.values["problems"]
    assert (problem["near"], problem["line"]) == ("fence", SHIPPED[: SHIPPED.index(LINE)].count("\n") + 1)
    assert not (tmp_path / "prompts").exists()


def test_after_a_release_both_hands_are_shown(client: Client, tmp_path: Path) -> None:
    save(client, SHIPPED.replace(LINE, "Récris"), state(client)["revision"])
    old = SHIPPED.replace(LINE, "Réécrivez").replace("version: 1", "version: 0")
    (tmp_path / "prompts" / ".shipped" / "whole.j2").write_text(old, encoding="utf-8")
    assert state(client)["moved"]
    assert "changed in rewriter since you copied it" in client.get("/templates").text
    page = client.get("/templates/whole/changes").text
    assert "What you changed" in page
    assert "What rewriter changed since you copied it" in page
    assert "choose by hand" in page
