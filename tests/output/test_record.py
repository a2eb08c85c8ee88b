"""The record of an article as JSON."""

import json
from dataclasses import fields, replace
from types import MappingProxyType

from rewriter.article import Report
from rewriter.output import as_json, source_digest, to_json
from tests.reporting import sample


def test_it_survives_a_round_trip() -> None:
    assert json.loads(to_json(sample.article())) == as_json(sample.article())


def test_it_says_which_schema_it_follows() -> None:
    assert as_json(sample.article())["schema"] == 1


def test_every_field_of_every_part_is_there() -> None:
    article = sample.article()
    record = as_json(article)
    for part in ("source", "brief", "outcome", "record"):
        assert {f.name for f in fields(getattr(article, part))} <= set(record[part])


def test_findings_and_reasons_are_told_in_both_languages() -> None:
    outcome = as_json(sample.article())["outcome"]
    assert outcome["reasons"][0]["text"]["en"] == "1 item differs from what the source says."
    assert set(outcome["report"]["findings"][0]["message"]) == {"fr", "en"}


def test_a_failed_article_has_a_record() -> None:
    assert as_json(sample.failed())["outcome"]["draft"] is None


def test_lone_surrogates_and_infinite_numbers_do_not_break_it() -> None:
    whole = sample.article()
    odd = replace(whole.source, title="a\ud800b\x00")
    measures = MappingProxyType({"flesch": float("nan"), "words": float("inf")})
    outcome = replace(whole.outcome, report=Report(findings=(), measures=measures))
    record = json.loads(to_json(replace(whole, source=odd, outcome=outcome)).encode())
    assert record["source"]["title"] == "a\ufffdb\ufffd"
    assert record["outcome"]["report"]["measures"] == {"flesch": None, "words": None}


def test_the_digest_changes_with_the_text_and_not_with_the_name() -> None:
    source = sample.source()
    assert source_digest(source) == source_digest(replace(source, name="x"))
    assert source_digest(source) != source_digest(replace(source, title="x"))


def test_opinions_are_recorded_as_they_are() -> None:
    first, second = as_json(sample.article())["outcome"]["ledger"]["opinions"]
    assert first == {
        "article": first["article"],
        "answer": "partly",
        "kind": "added",
        "words": first["words"],
        "misplaced": False,
        "quoted": sample.opinions()[0].quoted,
        "misquoted": False,
        "model": "petit-modele",
    }
    assert first["article"]["where"] == "standfirst"
    assert first["words"]["text"] == "attendent encore la justice"
    assert (second["answer"], second["words"], second["misplaced"], second["misquoted"]) == (
        "no",
        None,
        True,
        True,
    )
    reading = as_json(sample.article())["outcome"]["ledger"]["second_reading"]
    assert reading == {"sentences": 12, "read": 11, "models": ["petit-modele"]}
