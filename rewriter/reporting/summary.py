"""The outcome in a few plain values, for a table in the terminal."""

from dataclasses import dataclass
from pathlib import Path

from rewriter.article import Article, Severity, Verdict
from rewriter.output import capital, number, reason_text, status_text
from rewriter.reporting.facts import ORDER
from rewriter.reporting.figures import cost, counted
from rewriter.text.words import count_words
from rewriter.wording import Lang, say


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """A line of the table: what is counted, and how many."""

    label: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """`status` is the machine's word ("ready"), `line` the same for people with the article's name;
    `reasons` speak against publishing, `notes` are good to know, all whole sentences; `paths` the files
    written, in order."""

    status: str
    line: str
    reasons: tuple[str, ...]
    notes: tuple[str, ...]
    counts: tuple[Count, ...]
    paths: tuple[str, ...]


def summary(article: Article, lang: Lang = "fr", paths: tuple[Path, ...] = ()) -> Summary:
    """What the terminal shows once an article is done. Plain text: the caller escapes what its
    terminal would interpret."""
    outcome = article.outcome
    return Summary(
        status=outcome.status.value,
        line=f"{article.source.name} – {status_text(outcome.status, lang)}",
        reasons=tuple(reason_text(reason, lang) for reason in outcome.reasons if not reason.note),
        notes=tuple(reason_text(reason, lang) for reason in outcome.reasons if reason.note),
        counts=(
            *_words(article, lang),
            *_findings(article, lang),
            *_facts(article, lang),
            *_reread(article, lang),
            _cost(article, lang),
        ),
        paths=tuple(str(path) for path in paths),
    )


def _words(article: Article, lang: Lang) -> tuple[Count, ...]:
    draft = article.outcome.draft
    if draft is None:
        return ()
    asked = say("report.tile-words-asked", lang, asked=number(article.brief.asked_words, lang))
    words = number(count_words(draft.text), lang)
    return (Count(label=say("report.tile-words", lang), value=f"{words} ({asked})"),)


def _findings(article: Article, lang: Lang) -> tuple[Count, ...]:
    report = article.outcome.report
    if report is None:
        return ()
    return tuple(
        Count(label=say(f"report.many-{s}", lang), value=number(report.count(s), lang)) for s in Severity
    )


def _facts(article: Article, lang: Lang) -> tuple[Count, ...]:
    ledger = article.outcome.ledger
    counts = [(v, ledger.count(v)) for v in reversed(ORDER)] if ledger else []
    return tuple(
        Count(label=capital(say(f"ledger.verdict-{v}", lang)), value=number(n, lang))
        for v, n in counts
        if n or v in (Verdict.INVENTED, Verdict.ALTERED, Verdict.LOST)
    )


def _reread(article: Article, lang: Lang) -> tuple[Count, ...]:
    """How many sentences a second reading would have looked at again; nothing where nobody read it."""
    ledger = article.outcome.ledger
    if ledger is None or ledger.second_reading is None:
        return ()
    told = counted("opinion.count-value", lang, len(ledger.opinions))
    return (Count(label=say("opinion.count", lang), value=told),)


def _cost(article: Article, lang: Lang) -> Count:
    return Count(label=say("report.cost", lang), value=cost(article, lang))
