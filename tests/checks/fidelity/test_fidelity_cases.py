"""The checks of fidelity and originality against their cases, each paper with its real ledger."""

from pathlib import Path
from typing import Any

import pytest

from rewriter.article import Finding
from rewriter.checks.catalogue import all_checks
from rewriter.checks.contract import Check
from rewriter.checks.judging import judge
from rewriter.checks.paper import Paper
from rewriter.ledger import account
from tests.checks import papers

CASES = Path(__file__).parents[1] / "cases"
CHECKS = [c for c in all_checks() if c.family in ("fidelity", "originality")]


def cases(kind: str) -> list[Any]:
    """The cases of that kind of every check here, with readable ids."""
    return [
        pytest.param(check, case, id=f"{check.code}: {case['name']}")
        for check in CHECKS
        for case in papers.cases_in(path_of(check))[kind]
    ]


def path_of(check: Check) -> Path:
    """Where a check's cases are."""
    return CASES / f"{check.family}-{check.code}.yaml"


def paper_of(case: dict[str, Any]) -> Paper:
    """The paper a case describes, with its ledger when there is a source."""
    source, draft = papers.source(case), papers.draft(case)
    return Paper(draft, papers.brief(case), source, account(source, draft) if source else None)


@pytest.mark.parametrize(("check", "case"), cases("pass"))
def test_lets_pass(check: Check, case: dict[str, Any]) -> None:
    report = judge(paper_of(case), [check])
    assert report.findings == ()
    assert [s.needs for s in report.skipped] == ([case["skipped"]] if "skipped" in case else [])


@pytest.mark.parametrize(("check", "case"), cases("fail"))
def test_finds(check: Check, case: dict[str, Any]) -> None:
    paper = paper_of(case)
    findings = judge(paper, [check]).found
    assert len(findings) == 1
    described = describe(findings[0], check, paper)
    for name, value in case["found"].items():
        if name in ("says", "orders"):
            assert plain(value) in described[name]
        else:
            assert described[name] == value, name


@pytest.mark.parametrize(("check", "case"), cases("fail"))
def test_speaks_to_both_readers(check: Check, case: dict[str, Any]) -> None:
    finding = judge(paper_of(case), [check]).findings[0]
    told = [check.tell(finding, "fr"), check.tell(finding, "en"), check.instruct(finding) or ""]
    assert all(told)
    assert not [t for t in told if "ledger." in t or "None" in t or "{" in t]
    assert told[0] != told[1]


def describe(finding: Finding, check: Check, paper: Paper) -> dict[str, Any]:
    """What a case may ask of a finding."""
    place = finding.place
    return {
        "severity": finding.severity.value,
        "blocking": finding.blocking,
        "part": place.part,
        "at": [place.section, place.paragraph],
        "span": spanned(finding, paper),
        "says": plain(check.tell(finding, "fr")),
        "orders": plain(check.instruct(finding) or ""),
    } | {name: finding.params[name] for name in finding.params}


def spanned(finding: Finding, paper: Paper) -> str:
    """The words of the article at the finding's place."""
    place = finding.place
    texts = [t for t in paper.texts if (t.place.part, t.place.section) == (place.part, place.section)]
    here = [t.text for t in texts if t.place.paragraph == place.paragraph]
    return here[0][place.span.start : place.span.end] if here and place.span else ""


def plain(text: str) -> str:
    """The text with ordinary spaces."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")
