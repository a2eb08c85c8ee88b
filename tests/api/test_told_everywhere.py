"""Whoever reads of an article reads each fault once; whoever mends it has every finding."""

import json
from dataclasses import replace
from functools import cache
from html import unescape
from pathlib import Path

import pytest

from rewriter.api.jsonl import check_lines
from rewriter.api.lab.expecting import EXPECTED
from rewriter.api.lab.trials import trial_of
from rewriter.api.options import Options
from rewriter.api.reviewing.desk import Desk
from rewriter.api.rewriting import rewrite, write
from rewriter.article import Article, Brief, Report
from rewriter.backends.scripted import ScriptedBackend
from rewriter.flow.assessing import Assessed, assess
from rewriter.flow.concluding import reconsider
from rewriter.flow.repair_parts import targets
from rewriter.output import tell
from rewriter.settings import Settings
from tests.cli.running import rewriter
from tests.cli.test_check import markdown
from tests.flow.sample import TEXT, honest

NOWHERE, THEREFORE = "keyphrase-absent", "keyphrase-not-in-title"
PHRASE = "péniche de Nantes"
ASKED = markdown().replace("keyphrase: passerelle Saint-Aubin", f'keyphrase: "{PHRASE}"')


@cache
def _made() -> tuple[Article, Assessed]:
    """An honest article whose keyphrase stands nowhere, and its judgement: made once a test asks for it."""
    backend = ScriptedBackend([json.dumps(honest(), ensure_ascii=False)])
    options = Options(min_words=200, keyphrase="passerelle Saint-Aubin")
    made = rewrite(TEXT, options=options, settings=Settings(model="m"), backend=backend)
    assert made.outcome.draft is not None
    brief = replace(made.brief, keyphrase=PHRASE)
    assessed = assess(made.outcome.draft, made.source, brief)
    outcome = reconsider(made.outcome, assessed, made.source, brief)
    return replace(made, brief=brief, outcome=outcome), assessed


@pytest.fixture
def article() -> Article:
    return _made()[0]


@pytest.fixture
def assessed() -> Assessed:
    return _made()[1]


def _codes(report: Report) -> set[str]:
    return {f.code for f in report.findings}


def test_an_outcome_tells_once_and_keeps_the_rest(article: Article) -> None:
    report = article.outcome.report
    assert report is not None
    assert NOWHERE in _codes(report)
    assert THEREFORE not in _codes(report)
    assert THEREFORE in {f.code for f in report.found}


def test_two_drafts_are_compared_by_every_finding(assessed: Assessed) -> None:
    lighter = replace(assessed, report=replace(assessed.report, implied=()))
    assert assessed.report.implied
    assert lighter.rank < assessed.rank


def test_a_repair_is_asked_for_every_finding(article: Article, assessed: Assessed) -> None:
    told = replace(assessed, report=replace(assessed.report, implied=()))
    assert targets(assessed, article.source) != targets(told, article.source)


@pytest.mark.parametrize("form", [(), ("--format", "json")])
def test_check_tells_once(form: tuple[str, ...], tmp_path: Path) -> None:
    (tmp_path / "article.md").write_text(ASKED)
    printed = rewriter("check", "article.md", *form, cwd=tmp_path).out
    assert NOWHERE in printed
    assert THEREFORE not in printed


def test_lines_tell_once() -> None:
    (verdict,) = check_lines([json.dumps({"markdown": ASKED})], Brief(), "fr", evidence="off")
    codes = [finding["code"] for finding in verdict["findings"]]
    assert NOWHERE in codes
    assert THEREFORE not in codes


def test_files_and_the_studio_tell_once(article: Article, tmp_path: Path) -> None:
    folder = write(article, tmp_path, "fr").folder
    report = article.outcome.report
    assert report is not None
    record = (folder / "article.json").read_text(encoding="utf-8")
    page = unescape((folder / "report.html").read_text(encoding="utf-8"))
    desk = Desk(folder)
    shown = {found.finding.code for found in desk.found(desk.state(), desk.assessed(desk.state().draft))}
    assert f'"{NOWHERE}"' in record
    assert NOWHERE in shown
    assert f'"{THEREFORE}"' not in record
    assert THEREFORE not in shown
    for finding in report.implied:
        if finding.code == THEREFORE:
            assert tell(finding, "fr") not in page


def test_an_expectation_of_the_lab_is_held_against_every_finding(article: Article) -> None:
    trial = trial_of("pont", article.outcome, first=True, asked_words=200, cost=None)
    assert not EXPECTED["no_finding"].holds(trial, THEREFORE)
    assert EXPECTED["no_finding"].holds(trial, "slug-dated")
