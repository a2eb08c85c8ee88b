"""Every check against its cases: what it must let pass, what it must find, and where."""

from pathlib import Path
from typing import Any

import pytest

from rewriter.article import Finding
from rewriter.checks.catalogue import all_checks, by_code
from rewriter.checks.contract import Check
from rewriter.checks.judging import judge
from rewriter.checks.paper import Paper
from rewriter.text.edits import applied
from tests.checks.papers import Case, cases_in

CASES = Path(__file__).parent / "cases"
ELSEWHERE = ("fidelity", "originality")  # these families keep their cases beside their own tests
OWN = [c for c in all_checks() if c.family not in ELSEWHERE]


def cases(kind: str) -> list[Any]:
    """The cases of that kind of every check here, with readable ids."""
    found = []
    for check in OWN:
        for entry in cases_in(CASES / f"{check.code}.yaml").get(kind, []):
            case = Case(entry["name"], entry, entry.get("found", {}))
            found.append(pytest.param(check, case, id=f"{check.code}: {case.name}"))
    return found


@pytest.mark.parametrize(("check", "case"), cases("pass"))
def test_lets_pass(check: Check, case: Case) -> None:
    report = judge(case.paper(), [check])
    skipped = tuple(s.needs for s in report.skipped)
    assert not report.findings
    assert skipped == ((case.given["skipped"],) if "skipped" in case.given else ())


@pytest.mark.parametrize(("check", "case"), cases("fail"))
def test_finds(check: Check, case: Case) -> None:
    paper = case.paper()
    findings = judge(paper, [check]).found
    assert len(findings) == case.expected.get("findings", 1)
    for name, value in _described(findings[0], check, paper, case).items():
        assert value == case.expected[name], name


@pytest.mark.parametrize(("check", "case"), cases("fail"))
def test_texts_fill_with_what_the_judge_gives(check: Check, case: Case) -> None:
    for finding in judge(case.paper(), [check]).found:
        said = [check.tell(finding, "fr"), check.tell(finding, "en"), check.instruct(finding) or ""]
        assert not [text for text in said if "{measured" in text or "{expected" in text or "None" in text]


@pytest.mark.parametrize(("check", "case"), cases("fix"))
def test_mends(check: Check, case: Case) -> None:
    """Once, and twice the same; what is mended is no longer found."""
    assert check.fix
    once = applied(case.given["text"], check.fix(case.given["text"]))
    assert once == case.given["fixed"]
    assert applied(once, check.fix(once)) == once


@pytest.mark.parametrize("check", [c for c in OWN if c.fix], ids=lambda c: c.code)
def test_what_can_be_mended_has_cases_of_it(check: Check) -> None:
    assert cases_in(CASES / f"{check.code}.yaml")["fix"]


@pytest.mark.parametrize("check", OWN, ids=lambda c: c.code)
def test_has_cases_both_ways(check: Check) -> None:
    data = cases_in(CASES / f"{check.code}.yaml")
    assert data["pass"]
    assert data["fail"]


def test_no_cases_without_a_check() -> None:
    strays = [
        p.stem for p in CASES.glob("*.yaml") if p.stem not in by_code() and not p.stem.startswith(ELSEWHERE)
    ]
    assert not strays


def _described(finding: Finding, check: Check, paper: Paper, case: Case) -> dict[str, Any]:
    """What the case asks about, as the finding has it."""
    place = finding.place
    known: dict[str, Any] = {
        "severity": finding.severity.value,
        "measured": finding.measured,
        "expected": finding.expected,
        "part": place.part,
        "at": [place.section, place.paragraph],
        "span": _spanned(finding, paper),
    } | dict(finding.params)
    known["says"] = _kept(case.expected.get("says"), check.tell(finding, "fr"))
    known["orders"] = _kept(case.expected.get("orders"), check.instruct(finding) or "")
    return {name: known[name] for name in case.expected if name != "findings"}


def _kept(asked: str | None, text: str) -> str | None:
    """What was asked for, when the text has it; else the text, to be seen in the failure."""
    return asked if asked and asked in text else text


def _spanned(finding: Finding, paper: Paper) -> str | None:
    span, place = finding.place.span, finding.place
    if span is None:
        return None
    same = (t.text for t in paper.texts if t.place.part == place.part and t.place.section == place.section)
    exact = [
        t.text
        for t in paper.texts
        if (t.place.part, t.place.section, t.place.paragraph) == (place.part, place.section, place.paragraph)
    ]
    return (exact or list(same))[0][span.start : span.end]
