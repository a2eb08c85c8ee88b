"""The ledger as plain data: whole for `rewriter ledger --format json` (documented in docs/ledger.md), compact
for a line of `rewriter check --jsonl` (docs/check-jsonl.md)."""

from collections.abc import Iterable, Mapping
from typing import Any

from rewriter.api.accounting import Account
from rewriter.api.place_in_words import told_spots
from rewriter.article import (
    Draft,
    Ledger,
    LedgerEntry,
    Mention,
    Opinion,
    Source,
    Standing,
    Support,
    Verdict,
)
from rewriter.checks.fidelity.entries import blocks
from rewriter.output import said, source_digest
from rewriter.reporting.places import Spot, spot_at
from rewriter.wording import Lang

SCHEMA = 1
_LANGS: tuple[Lang, ...] = ("fr", "en")
_QUIET = (Standing.SUPPORTED, Standing.BACKGROUND)

Places = Mapping[Lang, Mapping[str, Spot]]


def as_account(account: Account) -> dict[str, Any]:
    """Everything the ledger says, in the article's order, reasons and places told in both languages."""
    source, draft, ledger = account.source, account.draft, account.ledger
    places: Places = {lang: told_spots(source, draft, lang) for lang in _LANGS}
    return {
        "schema": SCHEMA,
        "source": {
            "name": source.name,
            "title": source.title,
            "language": source.language,
            "digest": source_digest(source),
        },
        "article": {"headline": draft.headline},
        "blocking": len(account.blocking),
        "counts": {"entries": verdict_counts(ledger), "sentences": standing_counts(ledger)},
        "entries": [_entry(entry, places) for entry in ledger.entries],
        "support": [_support(support, places) for support in ledger.support],
        "opinions": [_opinion(opinion, places) for opinion in ledger.opinions],
        "second_reading": _second_reading(ledger),
        "not_looked_at": [_both(key) for key in account.not_looked_at],
    }


def compact(source: Source, draft: Draft, ledger: Ledger, lang: Lang) -> dict[str, Any]:
    """What an editor should know of the ledger, in one language: counts, entries but the verified ones, and
    the sentences that the source does not plainly bear out."""
    spots = told_spots(source, draft, lang)
    entries = [e for e in ledger.entries if e.verdict is not Verdict.VERIFIED]
    open_ = [s for s in ledger.support if s.standing not in _QUIET]
    return {
        "counts": verdict_counts(ledger),
        "entries": [_short(entry, spots, lang) for entry in entries],
        "support": {
            "counts": standing_counts(ledger),
            "sentences": [_sentence(support, spots, lang) for support in open_],
        },
        **_asked(ledger, {lang: spots}),
    }


def _asked(ledger: Ledger, places: Places) -> dict[str, Any]:
    """A second reading, where a model was asked for one."""
    if not (ledger.opinions or ledger.second_reading):
        return {}
    opinions = [_opinion(opinion, places) for opinion in ledger.opinions]
    return {"opinions": opinions, "second_reading": _second_reading(ledger)}


def verdict_counts(ledger: Ledger) -> dict[str, int]:
    """How many entries have each verdict, none left out."""
    return {verdict.value: ledger.count(verdict) for verdict in Verdict}


def standing_counts(ledger: Ledger) -> dict[str, int]:
    """How many sentences have each standing, none left out."""
    found = [support.standing for support in ledger.support]
    return {standing.value: found.count(standing) for standing in Standing}


def _entry(entry: LedgerEntry, places: Places) -> dict[str, Any]:
    return {
        "kind": entry.kind.value,
        "verdict": entry.verdict.value,
        "article": _mention(entry.article, places),
        "source": _mention(entry.source, places),
        "reason": _both(entry.reason, entry.about) if entry.reason else None,
        "essential": entry.essential,
        "blocking": blocks(entry),
        "about": entry.about,
        "differing": _mention(entry.differing, places),
    }


def _support(support: Support, places: Places) -> dict[str, Any]:
    return {
        "article": _mention(support.article, places),
        "standing": support.standing.value,
        "sources": _mentions(support.sources, places),
        "share": support.share,
        "missing": _mentions(support.missing, places),
        "reason": _both(support.reason) if support.reason else None,
    }


def _opinion(opinion: Opinion, places: Places) -> dict[str, Any]:
    return {
        "article": _mention(opinion.article, places),
        "answer": opinion.answer.value,
        "kind": opinion.kind.value,
        "words": _mention(opinion.words, places),
        "misplaced": opinion.misplaced,
        "quoted": opinion.quoted,
        "misquoted": opinion.misquoted,
        "model": opinion.model,
    }


def _second_reading(ledger: Ledger) -> dict[str, Any] | None:
    reading = ledger.second_reading
    if reading is None:
        return None
    return {"sentences": reading.sentences, "read": reading.read, "models": list(reading.models)}


def _mentions(mentions: Iterable[Mention], places: Places) -> list[dict[str, Any] | None]:
    return [_mention(mention, places) for mention in mentions]


def _mention(mention: Mention | None, places: Places) -> dict[str, Any] | None:
    if mention is None:
        return None
    place = {lang: spot_at(mention.where, spots, lang).label for lang, spots in places.items()}
    return _offsets(mention) | {"place": place}


def _offsets(mention: Mention) -> dict[str, Any]:
    return {"text": mention.text, "where": mention.where, "start": mention.start, "end": mention.end}


def _both(key: str, about: str = "") -> dict[str, str]:
    return {"key": key} | {lang: said(key, lang, about=about) for lang in _LANGS}


def _short(entry: LedgerEntry, spots: Mapping[str, Spot], lang: Lang) -> dict[str, Any]:
    mention = entry.article or entry.source
    return {
        "kind": entry.kind.value,
        "verdict": entry.verdict.value,
        "article": _offsets(entry.article) if entry.article else None,
        "source": _offsets(entry.source) if entry.source else None,
        "place": spot_at(mention.where, spots, lang).label if mention else "",
        "reason": said(entry.reason, lang, about=entry.about) if entry.reason else "",
        "essential": entry.essential,
        "blocking": blocks(entry),
    }


def _sentence(support: Support, spots: Mapping[str, Spot], lang: Lang) -> dict[str, Any]:
    return {
        "article": _offsets(support.article),
        "place": spot_at(support.article.where, spots, lang).label,
        "standing": support.standing.value,
        "source": _offsets(support.sources[0]) if support.sources else None,
        "share": support.share,
        "reason": said(support.reason, lang) if support.reason else "",
    }
