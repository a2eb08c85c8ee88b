"""The ledger as a table for a spreadsheet: a row an entry, then a row a sentence. The columns are documented
in docs/ledger.md."""

import csv
import io
from collections.abc import Iterator

from rewriter.api.accounting import Account
from rewriter.api.place_in_words import told_spots
from rewriter.article import LedgerEntry, Mention, Opinion, Support
from rewriter.checks.fidelity.entries import blocks
from rewriter.output import inert, said
from rewriter.reporting.opinions import quoted_of
from rewriter.reporting.places import spot_at
from rewriter.wording import Lang

COLUMNS = (
    "row", "verdict", "kind", "verdict_label", "kind_label",
    "article", "article_place", "article_where", "article_start", "article_end",
    "source", "source_place", "source_where", "source_start", "source_end",
    "reason", "essential", "blocking", "share", "missing",
    "opinion", "opinion_words", "opinion_quoted",
)  # fmt: skip
_BOM = "\ufeff"  # without it Excel reads UTF-8 as the system's old code page, and French letters break

Row = dict[str, str]


def to_csv(account: Account, lang: Lang) -> str:
    """Every entry and every sentence in the article's order, as RFC 4180 has it (commas, CRLF), with a byte
    order mark. Reasons and places are told in `lang`; verdicts and kinds are the machine's words, and
    told in `lang` beside."""
    written = io.StringIO()
    rows = csv.DictWriter(written, COLUMNS, restval="", lineterminator="\r\n")
    rows.writeheader()
    rows.writerows({name: inert(cell) for name, cell in row.items()} for row in _rows(account, lang))
    return _BOM + written.getvalue()


def _rows(account: Account, lang: Lang) -> Iterator[Row]:
    spots = told_spots(account.source, account.draft, lang)

    def side(name: str, mention: Mention | None) -> Row:
        if mention is None:
            return {}
        place = spot_at(mention.where, spots, lang).label
        cells = (mention.text, place, mention.where, str(mention.start), str(mention.end))
        return dict(zip((name, *(f"{name}_{n}" for n in ("place", "where", "start", "end"))), cells))

    for entry in account.ledger.entries:
        yield _entry(entry, lang) | side("article", entry.article) | side("source", entry.source)
    opinions = {o.article: o for o in account.ledger.opinions}
    for support in account.ledger.support:
        best = support.sources[0] if support.sources else None
        opinion = _opinion(opinions.get(support.article), lang)
        yield _sentence(support, lang) | opinion | side("article", support.article) | side("source", best)


def _opinion(opinion: Opinion | None, lang: Lang) -> Row:
    if opinion is None:
        return {}
    shown = quoted_of(opinion, lang)
    return {
        "opinion": "; ".join(filter(None, (shown.answer, shown.kind, *shown.wrong))),
        "opinion_words": shown.fault,
        "opinion_quoted": shown.words,
    }


def _entry(entry: LedgerEntry, lang: Lang) -> Row:
    return {
        "row": "entry",
        "verdict": entry.verdict.value,
        "kind": entry.kind.value,
        "verdict_label": said(f"ledger.verdict-{entry.verdict}", lang),
        "kind_label": said(f"ledger.kind-{entry.kind}", lang),
        "reason": said(entry.reason, lang, about=entry.about) if entry.reason else "",
        "essential": _yes(entry.essential),
        "blocking": _yes(blocks(entry)),
    }


def _sentence(support: Support, lang: Lang) -> Row:
    return {
        "row": "sentence",
        "verdict": support.standing.value,
        "verdict_label": said(f"support.{support.standing}", lang),
        "reason": said(support.reason, lang) if support.reason else "",
        "share": str(support.share),
        "missing": ", ".join(dict.fromkeys(mention.text for mention in support.missing)),
    }


def _yes(value: bool) -> str:
    return "1" if value else "0"
