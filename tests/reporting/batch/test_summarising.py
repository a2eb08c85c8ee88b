"""An article's summary holds what the pages of a run need, and nothing that only the article has."""

from dataclasses import replace

from rewriter.article import FailureKind, Status
from rewriter.reporting.batch import summarise
from rewriter.text.likeness.sketches import sketch
from rewriter.text.words import count_words
from tests.reporting import sample


def test_the_summary_counts_what_the_article_has() -> None:
    article = sample.article()
    report, ledger, draft = article.outcome.report, article.outcome.ledger, article.outcome.draft
    assert report
    assert ledger
    assert draft
    summary = summarise(article, seconds=12.5, files=("report.html",))
    assert (summary.status, summary.title) == (article.outcome.status, draft.headline)
    assert (summary.keyphrase, summary.source_title) == ("tramway de Belmont", article.source.title)
    assert summary.words == count_words(draft.text)
    assert summary.source_words == count_words(article.source.text)
    assert sum(summary.findings.values()) == sum(summary.codes.values()) == len(report.findings)
    assert summary.findings["fidelity.error"] == 2
    assert summary.codes["figure-altered"] == 1
    assert sum(summary.ledger.values()) == len(ledger.entries)
    assert summary.ledger["invented"] == 1
    assert (summary.usage, summary.paid) == (article.outcome.usage, article.record.paid)
    assert (summary.cost, summary.seconds, summary.files) == (article.record.cost, 12.5, ("report.html",))
    assert summary.sketch == sketch(draft.text)


def test_an_article_without_draft_has_neither_title_nor_sketch() -> None:
    whole = sample.article()
    outcome = replace(
        whole.outcome,
        status=Status.FAILED,
        draft=None,
        report=None,
        ledger=None,
        failure=FailureKind.REFUSED,
    )
    summary = summarise(replace(whole, outcome=outcome, brief=replace(whole.brief, keyphrase="tram")))
    assert (summary.title, summary.words, summary.sketch) == ("", 0, ())
    assert (summary.findings, summary.codes, summary.ledger) == ({}, {}, {})
    assert (summary.keyphrase, summary.failure) == ("tram", FailureKind.REFUSED)
    assert summary.source_title == whole.source.title
