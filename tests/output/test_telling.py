"""Numbers, reasons and findings as people read them."""

import pytest

from rewriter.article import Finding, Reason, Severity
from rewriter.output import amount, number, reason_text, said, share, tell
from rewriter.wording import keys, say


def test_numbers_are_written_as_each_language_does() -> None:
    assert number(12345.6, "fr", 1) == "12\u202f345,6"
    assert number(12345.6, "en", 1) == "12,345.6"


def test_shares_are_percentages() -> None:
    assert share(0.2667, "fr") == "26,7\u00a0%"
    assert share(0.5, "en") == "50%"


def test_small_amounts_keep_their_cents() -> None:
    assert amount(0.0213, "USD", "fr") == "0,0213\u00a0USD"
    assert amount(12.5, "EUR", "en") == "12.50\u00a0EUR"


def test_one_is_singular() -> None:
    assert reason_text(Reason(key="outcome.errors", params={"n": 1}), "fr") == "1 erreur reste à corriger."
    assert reason_text(Reason(key="outcome.errors", params={"n": 2}), "fr") == "2 erreurs restent à corriger."


def test_a_failure_is_named_in_words() -> None:
    reason = Reason(key="outcome.repairs-interrupted", params={"failure": "quota"})
    assert "the account’s credit is used up" in reason_text(reason, "en")


@pytest.mark.parametrize("key", ["outcome.unheard-of", "nothing", "no-topic.x", "outcome.errors"])
def test_a_reason_without_text_is_shown_by_its_key(key: str) -> None:
    assert reason_text(Reason(key=key), "fr") == key


def test_a_finding_that_lacks_its_params_is_shown_by_its_code() -> None:
    finding = Finding(code="article-too-short", family="length", severity=Severity.ERROR)
    assert tell(finding, "fr") == "article-too-short"


def test_a_key_that_is_not_a_key_is_shown() -> None:
    assert said("../x.y", "fr") == "../x.y"


@pytest.mark.parametrize("topic", ["report", "outcome", "publish"])
def test_french_typography_is_kept(topic: str) -> None:
    params = dict.fromkeys(
        "n asked supported failure date title path reason model source id severity".split(), "1"
    )
    params |= dict.fromkeys(
        "input output needs total tokens calls most least name when day note time".split(), "1"
    )
    for key in keys(topic):
        text = say(key, "fr", **params)
        assert "'" not in text
        assert not any(f" {mark}" in text for mark in ":;!?»"), key
        assert "« " not in text, key
