"""`rewriter journal`, as it is typed."""

import asyncio
import json
from pathlib import Path

import pytest

from tests.cli.running import rewriter, started
from tests.journal.making import READY, answered, begun, request

ARTICLE = "Le maire a ouvert la passerelle"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A run's folder, one article made and one under way."""
    asyncio.run(_made(tmp_path / "lot" / "journal.sqlite"))
    return tmp_path / "lot"


async def _made(path: Path) -> None:
    with begun(path, 2) as store:
        await answered(store, 0)
        await store.start(request(1, ARTICLE), position=1, step=2, reserved=0.5)
        await store.end(0, READY)


def test_show_tells_runs_calls_and_money(folder: Path) -> None:
    ran = started("journal", "show", "lot", cwd=folder.parent)
    assert ran.code == 0
    lines = ran.out.splitlines()
    assert lines[0].startswith("lot/journal.sqlite\u00a0: version 3")
    assert "Lot 1 «\u00a0essai\u00a0» (out)" in lines[1]
    assert "articles\u00a0: 2 (prêts\u00a0: 1" in lines[2]
    assert "avec réponse\u00a0: 1" in lines[3]
    assert "10 en entrée, 20 en sortie" in lines[4]
    assert "0,2500\u00a0EUR" in lines[5]
    assert "lot 1, article 2, étape 3" in lines[-1]
    assert lines[-1].endswith("en cours  0 → 0")
    assert ARTICLE not in ran.out


def test_show_with_texts(folder: Path) -> None:
    out = rewriter("journal", "show", "lot", "--text", "--lang", "en", cwd=folder.parent).out
    assert f"[user] {ARTICLE} 1\n" in out
    assert "Voilà « une » réponse ?\n" in out
    assert "(nothing kept)" in out


def test_show_as_json(folder: Path) -> None:
    command = ("journal", "show", folder / "journal.sqlite", "--format", "json", "--last", "1")
    document = json.loads(rewriter(*command, cwd=folder).out)
    assert document["runs"][0]["totals"]["cost"] == 0.25
    assert [call["status"] for call in document["last"]] == ["started"]
    assert "request" not in document["last"][0]
    told = json.loads(rewriter(*command, "--text", cwd=folder).out)
    assert ARTICLE in told["last"][0]["request"]


def test_verify_says_whether_it_is_whole(folder: Path) -> None:
    ran = rewriter("journal", "verify", "lot", cwd=folder.parent)
    assert (ran.code, ran.out) == (0, "lot/journal.sqlite\u00a0: entier.\n")
    import sqlite3

    with sqlite3.connect(folder / "journal.sqlite") as database:
        database.execute("UPDATE runs SET calls = 7")
    ran = rewriter("journal", "verify", "lot", cwd=folder.parent)
    assert ran.code == 1
    assert ran.out == "Lot 1\u00a0: le compteur «\u00a0calls\u00a0» dit 7, le compte refait 2.\n"


def test_prune_asks_first(folder: Path) -> None:
    command = ("journal", "prune", "lot", "--older-than", "0")
    asked = rewriter(*command, cwd=folder.parent)
    assert asked.code == 2
    assert "textes d’appels (1)" in asked.out
    assert "1, dont 1 à des lots qui ne sont pas terminés" in asked.out
    assert "--yes" in asked.err
    assert rewriter(*command, cwd=folder.parent).out == asked.out
    done = rewriter(*command, "--yes", cwd=folder.parent)
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("Effacés de lot/journal.sqlite")
    again = rewriter(*command, cwd=folder.parent)
    assert (again.code, again.out) == (0, "lot/journal.sqlite\u00a0: rien à effacer.\n")


@pytest.mark.parametrize("command", ["show", "verify", "prune --finished"])
@pytest.mark.parametrize(("name", "words"), [("absent", "Il n’y a pas de journal"), ("x.txt", "abîmé")])
def test_what_is_no_journal_is_one_sentence(command: str, name: str, words: str, tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text("Ceci n’est pas un journal. " * 100)
    ran = rewriter("journal", *command.split(), name, cwd=tmp_path)
    assert (ran.code, ran.out) == (2, "")
    assert words in ran.err
    assert len(ran.err.splitlines()) == 1
    assert [file.name for file in tmp_path.iterdir()] == ["x.txt"]


def test_prune_must_know_what(folder: Path) -> None:
    ran = rewriter("journal", "prune", "lot", cwd=folder.parent)
    assert (ran.code, ran.out) == (2, "")
    assert "--finished" in ran.err
