"""Findings become lights by the rules beside, and every rule names a check that exists."""

import pytest

from evals.referee import lights
from evals.referee.agreement import Row, Verdict, rows
from rewriter.checks.catalogue import by_code
from rewriter.intake import read_finished

PARAGRAPH = "<p>" + "Le budget de la ville augmente encore cette année. " * 10 + "</p>"


def light(assessment: str, html: str, **fields: str) -> lights.Light:
    """The light of one assessment on an article."""
    return lights.lights(lights.report_on(read_finished(html, kind="html", fields=fields)))[assessment]


def test_every_rule_names_a_check() -> None:
    named = {code for rules in lights._RULES.values() for code in rules if code != "absent"}
    assert named <= by_code().keys()


@pytest.mark.parametrize(("times", "expected"), [(1, "green"), (2, "orange"), (3, "red")])
def test_a_paragraph_is_orange_from_151_words_and_red_from_201(times: int, expected: str) -> None:
    paragraph = "<p>" + "Le budget de la ville augmente encore cette année. " * 9 * times + "</p>"
    assert light("textParagraphTooLong", paragraph) == expected


def test_a_missing_field_is_red_where_the_rule_says_so_and_else_not_applicable() -> None:
    assert light("slugKeyword", PARAGRAPH, keyphrase="budget") == "red"
    assert light("keyphraseLength", PARAGRAPH) == "red"
    assert light("passiveVoice", "") == "none"


def test_the_severity_tells_a_keyphrase_spread_from_an_absent_one() -> None:
    spread = "<p>Le budget augmente. La ville attend.</p>"
    assert light("introductionKeyword", spread, keyphrase="budget de la ville") == "orange"
    assert light("introductionKeyword", PARAGRAPH, keyphrase="prix du gaz") == "red"


def test_a_hand_check_holds_for_the_two_lights_it_saw() -> None:
    name = lights.ASSESSMENTS[0]
    found = [
        Verdict(case="a", assessment=name, ours="green", theirs="red"),
        Verdict(case="b", assessment=name, ours="green", theirs="green"),
        Verdict(case="c", assessment=name, ours="orange", theirs="red"),
    ]
    judged = {("a", name, "green", "red"): "ours", ("c", name, "green", "red"): "ours"}
    assert rows(found[:3], judged)[0] == Row(
        assessment=name, n=3, agreed=1, ours=1, theirs=0, design=0, open=1
    )
