"""`rewriter ledger --opinion` and `check --opinion`: an article that exists, read again by a model."""

import csv
import io
import json
from pathlib import Path

import pytest
from click import unstyle

from rewriter.article import Mention
from rewriter.cli.reread_text import lines_of
from rewriter.reporting.opinions import Quoted
from rewriter.reporting.rereading import Doubt, Reread
from rewriter.reporting.sentences import Placed
from tests.cli.running import Ran, rewriter, started
from tests.cli.test_check import markdown
from tests.cli.test_opinion import environment, is_opinion
from tests.flow.sample import TEXT
from tests.rig.loopback import Answer, completion, error, loopback

PRICES = {"REWRITER_PRICE_INPUT": "2", "REWRITER_PRICE_OUTPUT": "8"}
CALENDAR = "La livraison devait en effet avoir lieu en novembre."
HEAD = "Deuxième lecture par m-1\u00a0: une phrase à relire"


def number_of(sentence: str, prompt: str) -> int:
    """The number that a prompt gives a sentence."""
    line = next(line for line in prompt.splitlines() if sentence in line)
    return int(line.partition("]")[0].strip("["))


def doubting(prompt: str) -> Answer:
    """A service that doubts one connector."""
    doubt = {
        "number": number_of(CALENDAR, prompt), "answer": "en partie", "kind": "cause", "words": "en effet",
        "quote": "La livraison était prévue pour novembre",
    }  # fmt: skip
    return completion(json.dumps({"opinions": [doubt], "read": 26}, ensure_ascii=False))


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """The source and an honest article."""
    (tmp_path / "source.txt").write_text(TEXT, "utf-8")
    (tmp_path / "good.md").write_text(markdown(), "utf-8")
    return tmp_path


LEDGER = ("ledger", "source.txt", "good.md", "--opinion")
CHECK = ("check", "good.md", "--source", "source.txt", "--opinion")
BOTH = pytest.mark.parametrize("command", [LEDGER, CHECK], ids=["ledger", "check"])


def asked(files: Path, *command: str, **more: str) -> tuple[Ran, int]:
    """What the command says with a model that doubts one sentence, and how often that was asked."""
    with loopback(lambda a: doubting(a.body["messages"][-1]["content"])) as server:
        ran = rewriter(*command, cwd=files, **environment(server.url), **more)
        assert all(map(is_opinion, server.requests))
        return ran, len(server.requests)


@BOTH
def test_what_it_doubts_is_told_after_the_rest_and_the_cost_before(
    command: tuple[str, ...], files: Path
) -> None:
    ran, calls = asked(files, *command, **PRICES)
    assert calls == 1
    assert HEAD in ran.out
    assert "⟦en effet⟧" in ran.out
    assert "? Cause, but ou conséquence prêtés" in ran.out
    first, second = ran.err.strip().splitlines()
    assert first.startswith("Deuxième lecture par m\u00a0: un appel, environ ")
    assert first.endswith("USD.")
    assert second.startswith("Payé cette fois\u00a0:")


@BOTH
def test_the_rest_and_the_exit_code_are_as_without_it(command: tuple[str, ...], files: Path) -> None:
    without = rewriter(*command[:-1], cwd=files)
    with_it, _ = asked(files, *command)
    assert with_it.code == without.code
    assert [line for line in without.out.splitlines() if line not in with_it.out.splitlines()] == []


@BOTH
def test_the_same_command_again_pays_nothing(command: tuple[str, ...], files: Path) -> None:
    with loopback(lambda a: doubting(a.body["messages"][-1]["content"])) as server:
        told = [run(*command, cwd=files, **environment(server.url)).out for run in (started, rewriter)]
        assert len(server.requests) == 1
    assert told[0] == told[1]
    assert (files / "out" / "journal.sqlite").exists()


@BOTH
def test_a_rehearsal_shows_what_would_be_sent_and_asks_nobody(command: tuple[str, ...], files: Path) -> None:
    with loopback([]) as server:
        ran = rewriter(*command, "--dry-run", cwd=files, **environment(server.url))
        assert not server.requests
    assert ran.code == 0, ran.err
    assert "un appel, environ " in ran.out
    assert CALENDAR in ran.out
    assert "[p1] La passerelle de Saint-Aubin, fermée depuis mars 2024" in ran.out
    assert not (files / "out").exists()


@BOTH
def test_a_service_that_fails_is_told_and_changes_nothing(command: tuple[str, ...], files: Path) -> None:
    without = rewriter(*command[:-1], cwd=files)
    with loopback([error(401)]) as server:
        ran = rewriter(*command, cwd=files, **environment(server.url))
    assert (ran.code, ran.out) == (without.code, without.out)
    assert "La deuxième lecture n’a pas été obtenue" in ran.err


@BOTH
def test_without_a_model_it_is_refused(command: tuple[str, ...], files: Path) -> None:
    ran = rewriter(*command, cwd=files)
    assert ran.code == 2
    assert "Une deuxième lecture demande un modèle" in ran.err


@BOTH
def test_nobody_is_asked_unless_it_is_said(command: tuple[str, ...], files: Path) -> None:
    with loopback([]) as server:
        ran = rewriter(*command[:-1], cwd=files, **environment(server.url), REWRITER_OPINION="true")
        assert not server.requests
    assert "Deuxième lecture" not in ran.out + ran.err


@BOTH
def test_a_rehearsal_of_nothing_is_refused(command: tuple[str, ...], files: Path) -> None:
    ran = rewriter(*command[:-1], "--dry-run", cwd=files)
    assert (ran.code, "ajoutez --opinion" in ran.err) == (2, True)


@BOTH
def test_a_program_is_given_it_too(command: tuple[str, ...], files: Path) -> None:
    ran, _ = asked(files, *command, "--format", "json")
    told = json.loads(ran.out)
    ledger = told if command is LEDGER else told["ledger"]
    (opinion,) = ledger["opinions"]
    assert (opinion["article"]["text"], opinion["words"]["text"]) == (CALENDAR, "en effet")
    assert (opinion["answer"], opinion["kind"]) == ("partly", "cause")
    assert opinion["quoted"] == "La livraison était prévue pour novembre"
    assert ledger["second_reading"] == {"sentences": 26, "read": 26, "models": ["m-1"]}


def test_the_page_lists_it_at_the_top(files: Path) -> None:
    ran, _ = asked(files, *LEDGER, "--format", "html")
    assert ran.out.index(HEAD) < ran.out.index('id="compare"')


def test_a_spreadsheet_has_it_beside_the_sentence(files: Path) -> None:
    ran, _ = asked(files, *LEDGER, "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(ran.out.removeprefix("\ufeff"))))
    (row,) = (r for r in rows if r["opinion"])
    assert (row["row"], row["article"], row["opinion_words"]) == ("sentence", CALENDAR, "en effet")
    assert "Cause, but ou conséquence prêtés" in row["opinion"]


def test_a_model_named_on_the_command_line_is_asked(files: Path) -> None:
    with loopback([completion('{"opinions": [], "read": 26}')]) as server:
        ran = rewriter(*LEDGER, "--model", "autre", cwd=files, **environment(server.url))
        assert [r.body["model"] for r in server.requests] == ["autre"]
    assert "aucune phrase à relire" in ran.out


def test_a_check_without_a_source_has_nothing_to_compare(files: Path) -> None:
    ran = rewriter("check", "good.md", "--opinion", cwd=files)
    assert (ran.code, "indiquez-la avec --source" in ran.err) == (2, True)


def test_many_articles_at_once_are_refused(files: Path) -> None:
    ran = rewriter("check", "--jsonl", "--opinion", cwd=files)
    assert (ran.code, "sans --jsonl" in ran.err) == (2, True)


RESERVED = """<html lang="fr"><head><title>Le pont rouvre</title>
<meta name="tdm-reservation" content="1"></head>
<body><article><h1>Le pont rouvre</h1><p>Le pont de Valbrune a rouvert lundi aux piétons, après deux ans de
travaux et une longue attente des commerçants du quai.</p><p>Le chantier a coûté 2 millions d’euros, selon la
mairie, qui avait prévu une somme plus faible.</p></article></body></html>"""


def test_a_source_that_reserves_its_text_is_shown_to_no_model_unless_rights_are_stated(files: Path) -> None:
    (files / "page.html").write_text(RESERVED, "utf-8")
    command = ("ledger", "page.html", "good.md", "--opinion")
    with loopback([completion('{"opinions": [], "read": 26}')]) as server:
        refused = rewriter(*command, cwd=files, **environment(server.url))
        assert (refused.code, len(server.requests)) == (2, 0)
        rewriter(*command, "--rights-stated", cwd=files, **environment(server.url))
        assert len(server.requests) == 1


def test_what_a_model_and_its_service_say_cannot_steer_a_terminal() -> None:
    bad = "\x1b[31mrouge\x07\u202e"
    said = Quoted(answer="…", kind="", fault_label="", fault=bad, label="", words=bad, wrong=(), doubts=True)
    there = Mention(text=bad, where="0/0", start=0, end=len(bad))
    placed = Placed(text=bad, place=bad, href="")
    doubt = Doubt(number=1, article=placed, about=there, parts=(bad, bad, bad), opinion=said, told="")
    lines = list(lines_of(Reread(title=bad, intro="", extent="", doubts=(doubt,))))
    shown = "".join(unstyle(line) for line in lines)
    assert "rouge" in shown
    assert not any(mark in shown for mark in ("\x1b", "\x07", "\u202e"))
