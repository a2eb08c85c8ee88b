"""The ledger of a finished article and its source: no model, no network but for a source named by address."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from rewriter.api.checking import LIMIT, Kind, finished
from rewriter.api.reading import Reading
from rewriter.article import Brief, Draft, Ledger, LedgerEntry, Source
from rewriter.checks.fidelity.entries import blocks
from rewriter.evidence import Wanted, aids_for
from rewriter.ledger import account, evidence_for, not_looked_at
from rewriter.ports import Aids, EvidenceProvider


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """Both texts as they were read, and what the ledger says of them."""

    source: Source
    draft: Draft
    ledger: Ledger

    @property
    def not_looked_at(self) -> tuple[str, ...]:
        """By wording key, what it does not read."""
        return not_looked_at(self.source, self.ledger)

    @property
    def blocking(self) -> tuple[LedgerEntry, ...]:
        """What forbids calling the article ready: alterations, inventions, doubts that may hide one, and
        essential items lost."""
        return tuple(entry for entry in self.ledger.entries if blocks(entry))


def account_of(
    source: str | Path,
    article: str | Path,
    *,
    kind: Kind | None = None,
    fields: Mapping[str, str] | None = None,
    limit: int = LIMIT,
    trusted_hosts: tuple[str, ...] = (),
    evidence: Wanted | EvidenceProvider | Aids = "auto",
) -> Account:
    """What became of every fact of a source in a finished article, and what bears out each of its sentences.

    A Path is read, a str is the text itself (for `source`, a web address too); `kind` and `fields` as for
    `check`, and `evidence`. Raises InputError for an article or source that cannot be used."""
    draft, _ = finished(article, kind, fields or {}, limit, Brief())
    origin = Reading(limit=limit, trusted_hosts=trusted_hosts).source(source)
    ledger = account(origin, draft, evidence_for(origin, draft, aids_for(evidence).likeness))
    return Account(source=origin, draft=draft, ledger=ledger)
