"""What a second reading is recorded as saying of labelled rewritings, and the table that counts it."""

import json
from pathlib import Path
from typing import Any

import pytest

from evals.ledger.labelled import rewritings
from evals.ledger.second_reading import asked, measured, print_table, recording, take, write_prompts

SOURCE = """Le pont de Valbrune rouvre

Le pont de Valbrune a rouvert lundi aux piétons. Le chantier a coûté 2 millions d’euros, selon la mairie.

Le conseil pourrait voter en juin l’éclairage du quai, a dit la maire, Anne Moreau.

Source : Le Courrier du Val
"""
ARTICLE = """# Le pont de Valbrune rouvre

Le pont de Valbrune a rouvert lundi aux piétons. Le chantier a coûté 2 millions d’euros, selon la mairie.

Le conseil va voter en juin l’éclairage du quai. Les habitants sont soulagés.
"""
LABELS = [
    ("Le pont de Valbrune rouvre", "ok", []),
    ("Le pont de Valbrune a rouvert lundi aux piétons.", "ok", []),
    ("Le chantier a coûté 2 millions d’euros, selon la mairie.", "ok", []),
    ("Le conseil va voter en juin l’éclairage du quai.", "error", ["hedge"]),
    ("Les habitants sont soulagés.", "minor", ["added-fact"]),
]
ANSWER = {
    "opinions": [
        {
            "number": 4,
            "answer": "non",
            "kind": "nuance",
            "words": "va voter",
            "quote": "pourrait voter en juin",
        },
        {"number": 2, "answer": "en partie", "kind": "ajout", "words": "hier", "quote": "avant-hier"},
    ],
    "read": 5,
}


def story(folder: Path, name: str = "pont.one-prompt") -> Path:
    """A half with one labelled rewriting."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name.partition('.')[0]}.source.txt").write_text(SOURCE, "utf-8")
    (folder / f"{name}.answer.md").write_text(ARTICLE, "utf-8")
    rows = [{"sentence": s, "verdict": v, "kinds": k} for s, v, k in LABELS]
    lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    (folder / f"{name}.labels.jsonl").write_text(lines, "utf-8")
    return folder


def recorded(folder: Path, answer: Any = ANSWER, name: str = "pont.one-prompt") -> Path:
    """The same with an answer beside it."""
    kept = {"model": "lecteur", "template": "v", "replies": [json.dumps(answer, ensure_ascii=False)]}
    (folder / f"{name}.opinion.json").write_text(json.dumps(kept), "utf-8")
    return folder


def test_sentences_are_counted_by_who_names_them(tmp_path: Path) -> None:
    named = measured(recorded(story(tmp_path)), "fr")
    assert (named.there["ok"], named.there["error"], named.there["minor"]) == (3, 1, 1)
    assert [named.by["opinion"][v] for v in ("ok", "error", "minor")] == [1, 1, 0]
    ledger, either = named.by["ledger"], named.by["either"]
    assert all(
        max(named.by["opinion"][v], ledger[v]) <= either[v] <= named.by["opinion"][v] + ledger[v]
        for v in named.there
    )
    assert named.by["opinion"]["error hedge"] == 1
    assert (named.read, named.sentences, named.misplaced, named.misquoted) == (5, 5, 1, 1)


def test_what_the_ledger_tells_stands_beside_it(tmp_path: Path) -> None:
    named = measured(recorded(story(tmp_path), {"opinions": [], "read": 5}), "fr")
    assert sum(named.by["opinion"].values()) == 0
    assert named.by["ledger"]["error"] == named.by["either"]["error"] == 1


def test_rewritings_without_an_answer_are_left_out_and_counted(tmp_path: Path) -> None:
    folder = recorded(story(story(tmp_path), "digue.one-prompt"))
    named = measured(folder, "fr")
    assert (named.rewritings, named.unanswered) == (1, 1)
    assert measured(folder, "en").rewritings == 0


def test_the_table_says_how_many_and_of_how_many(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    print_table(measured(recorded(story(tmp_path)), "fr"))
    printed = capsys.readouterr().out
    assert "error                       1      1 100%" in printed
    assert "1 rewritings by lecteur, 0 without an answer; 5 of 5 sentences read" in printed


def test_what_is_asked_is_written_and_what_is_answered_is_taken(tmp_path: Path) -> None:
    story(tmp_path / "read")
    story(tmp_path / "held", "digue.one-prompt")
    files = tmp_path / "asked"
    assert write_prompts(files, tmp_path) == 2
    sent = json.loads((files / "pont.one-prompt.prompt.json").read_text("utf-8"))
    assert [m["role"] for m in sent["messages"]] == ["system", "user"]
    assert "[4] Le conseil va voter en juin" in sent["messages"][1]["content"]
    text = (files / "pont.one-prompt.prompt.txt").read_text("utf-8")
    assert all(m["content"] in text for m in sent["messages"])
    reply = f"Voici :\n```json\n{json.dumps(ANSWER)}\n```"
    (files / "pont.one-prompt.answer.json").write_text(reply, "utf-8")
    said = list(take(files, "lecteur", tmp_path))
    assert said == [
        "read pont.one-prompt: 5 of 5 sentences read",
        "held digue.one-prompt: no digue.one-prompt.answer.json",
    ]
    assert recording(tmp_path / "read", "pont.one-prompt") == ((reply,), "lecteur")
    assert measured(tmp_path / "read", "fr").by["opinion"]["error"] == 1


def test_an_answer_that_cannot_be_read_is_not_kept(tmp_path: Path) -> None:
    folder = story(tmp_path / "read")
    (tmp_path / "pont.one-prompt.answer.json").write_text("Tout est juste.", "utf-8")
    assert list(take(tmp_path, "lecteur", tmp_path)) == ["read pont.one-prompt: cannot be read, not kept"]
    assert recording(folder, "pont.one-prompt") is None


def test_no_prompt_shows_a_label(tmp_path: Path) -> None:
    (each,) = (asked(r) for r in rewritings(story(tmp_path)))
    sent = " ".join(m.content for prompt in each.prompts for m in prompt.messages)
    assert "hedge" not in sent
    assert "minor" not in sent
