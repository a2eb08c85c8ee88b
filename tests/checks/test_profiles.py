"""A paper judged under a profile: other limits, other weights, nothing silently gone."""

from dataclasses import replace

import pytest

from rewriter.article import Finding, Profile, Severity
from rewriter.checks.catalogue import all_checks, by_code
from rewriter.checks.contract import Check
from rewriter.checks.judging import judge
from rewriter.checks.paper import Paper
from rewriter.wording import Text
from tests.checks.papers import Case

OPENINGS = "Il pleut ce soir. Il vente fort. Il neige un peu. Elle attend."
GIVEN = {"headline": "Le budget de la ville", "article": f"{{300}}\n\n{OPENINGS}"}


def under(profile: Profile, **given: object) -> Paper:
    """The paper above, judged by a profile."""
    paper = Case("", GIVEN | given).paper()
    return Paper(paper.draft, replace(paper.brief, profile=profile), paper.source, paper.ledger)


def codes(profile: Profile, **given: object) -> dict[str, Severity]:
    """What is found under a profile, with its weight."""
    return {f.code: f.severity for f in judge(under(profile, **given)).findings}


def test_a_limit_is_the_profile_s() -> None:
    assert "same-openings" in codes(Profile())
    assert "same-openings" not in codes(Profile(limits={"same-openings": {"max_in_a_row": 3}}))


def test_a_finding_weighs_what_the_profile_says() -> None:
    assert codes(Profile())["same-openings"] is Severity.ADVICE
    asked = Profile(severities={"same-openings": Severity.ERROR})
    assert codes(asked)["same-openings"] is Severity.ERROR
    assert judge(under(asked)).blocks


def test_a_check_turned_off_is_told_with_its_reason() -> None:
    report = judge(under(Profile(off={"same-openings": "poèmes"})))
    (told,) = report.suppressed
    assert (told.code, told.reason, told.off, told.findings) == ("same-openings", "poèmes", True, ())
    assert "same-openings" not in {f.code for f in report.findings}
    assert "same-openings" not in {s.code for s in report.skipped}


def test_suppressed_findings_are_kept_with_their_reason() -> None:
    report = judge(under(Profile(suppressed={"same-openings": "poèmes", "few-transitions": "brèves"})))
    told = {s.code: s for s in report.suppressed}
    assert [f.code for f in told["same-openings"].findings] == ["same-openings"]
    assert told["few-transitions"].findings == ()  # nothing to suppress: told all the same
    assert "same-openings" not in {f.code for f in report.findings}


def guarding(blocking: bool, *, guards: bool) -> Check:
    """A check that always finds one thing."""

    def judge_all(paper: Paper) -> list[Finding]:
        assert paper.words
        return [check.found(blocking=blocking)]

    empty = Text("", "")
    check = Check(
        code="always",
        family="hygiene",
        severity=Severity.WARNING,
        title=empty,
        message=empty,
        instruction=None,
        page_fr="",
        judge=judge_all,
        guards=guards,
    )
    return check


@pytest.mark.parametrize(("blocking", "guards"), [(True, False), (False, True), (True, True)])
def test_no_profile_however_made_hides_what_forbids_ready(blocking: bool, guards: bool) -> None:
    check = guarding(blocking, guards=guards)
    softened = Profile(severities={"always": Severity.ADVICE}, suppressed={"always": "trop bavard"})
    (finding,) = judge(under(softened), [check]).findings
    assert (finding.severity, finding.blocking) == (Severity.WARNING, blocking)
    if guards:
        assert judge(under(Profile(off={"always": "trop bavard"})), [check]).findings == (finding,)


def test_every_limit_is_read_by_its_check() -> None:
    for check in all_checks():
        for name in check.limits:
            other = Profile(limits={check.code: {name: 0.123}})
            assert check.limit(under(other), name) == 0.123


def test_what_a_check_s_limits_are_under_a_profile() -> None:
    paper = under(Profile(limits={"few-transitions": {"min_share": 0.5}}))
    found = by_code()["few-transitions"].limits_under(paper.brief)
    assert (found["min_share"], found["from_words"]) == (0.5, 200)
    assert by_code()["title-too-wide"].limits_under(paper.brief) == {"max_px": 600}
