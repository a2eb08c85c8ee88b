"""Two checks never tell of the same words, and silence never hides what forbids publication."""

from rewriter.article import Brief, Severity
from rewriter.checks.catalogue import all_checks, by_code
from rewriter.checks.contract import Check
from rewriter.checks.judging import judge
from rewriter.checks.paper import Paper
from rewriter.ledger import account
from tests.checks.papers import Case
from tests.ledger.articles import draft_of, source_of

ENGLISH = "Make this article seo compatible, let there be subheadings, and create at least 700 words."


def codes(article: str, checks: list[Check] | None = None) -> list[str]:
    """The checks that speak of the article's words."""
    report = judge(Case("", {"article": article}).paper(), checks)
    return [f.code for f in report.findings if f.place.part == "paragraph"]


def told_of(told: str, article: str) -> Paper:
    """What an article is judged by, its facts compared with its source's."""
    source, draft = source_of(told), draft_of(article)
    return Paper(draft, Brief(), source, account(source, draft))


def test_an_order_in_english_is_told_as_an_order_alone() -> None:
    assert codes(ENGLISH) == ["prompt-leak"]


def test_without_the_telling_check_the_other_speaks() -> None:
    assert codes(ENGLISH, [by_code()["paragraph-not-french"]]) == ["paragraph-not-french"]


def test_an_english_number_is_told_once() -> None:
    pair = [by_code()["english-number-writing"], by_code()["number-misformed"]]
    assert codes("Le taux passe à 1.4 % en mai.", pair) == ["english-number-writing"]
    assert codes("Le taux passe à 1.4 % en mai, la 2ème fois.", pair) == [pair[0].code, pair[1].code]
    assert codes("Le taux passe à 1.4 % en mai.", pair[1:]) == ["number-misformed"]


def test_a_small_leak_does_not_hide_a_whole_foreign_paragraph() -> None:
    english = "The company has not yet commented on the decision of the court, nor will it do so [p4]."
    assert {"prompt-leak", "paragraph-not-french"} <= set(codes(english))


def test_a_lighter_finding_silences_no_error() -> None:
    half = "Le maire a dit : « Le pont sera fini, a promis la ville hier soir devant la presse."
    found = judge(Case("", {"article": half, "origin": "written"}).paper()).findings
    assert [f.severity for f in found if f.code == "guillemets-unbalanced"] == [Severity.ERROR]


def test_whom_a_check_yields_to_exists_and_does_not_yield_back() -> None:
    known = by_code()
    for check in all_checks():
        assert check.yields_to <= known.keys(), check.code
        assert not [c for c in check.yields_to if check.code in known[c].yields_to], check.code


def test_a_remark_of_the_writer_is_told_once_and_a_cause_between_facts_is_told_still() -> None:
    source = "Le conseil de Melun vote jeudi le budget du stade. Paul Vasseur, son maire, l’a présenté lundi."
    opening = "Le conseil de Melun vote jeudi le budget du stade."
    told = [
        [f.code for f in judge(paper, [by_code()["cause-added"], by_code()["comment-added"]]).findings]
        for remark in ("Le mystère reste donc entier.", "Son maire, Paul Vasseur, l’a donc présenté lundi.")
        for paper in (told_of(source, f"{opening} {remark}"),)
    ]
    assert told == [["comment-added"], ["cause-added"]]
