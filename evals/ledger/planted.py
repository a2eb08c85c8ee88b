"""Human translations of English news: which true sentences the ledger doubts, and which planted changes it
sees. Everything happens in memory; only ids and counts are printed."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from evals.ledger.labelled import SHARED
from rewriter.article import (
    Draft,
    DraftParagraph,
    EntryKind,
    Ledger,
    LedgerEntry,
    Mention,
    Paragraph,
    Section,
    Source,
    Verdict,
)
from rewriter.checks.fidelity.entries import forbids
from rewriter.ledger import account
from rewriter.text.typography import mend

_WRONG = (Verdict.INVENTED, Verdict.ALTERED, Verdict.UNCERTAIN)
_KINDS = (EntryKind.FIGURE, EntryKind.DATE, EntryKind.NAME)
CHANGES = 13  # planted in each article, spread over it
_MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
_DAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split()
_NUMBERS = "deux trois quatre cinq six sept huit neuf dix onze douze treize".split()
_CYCLES = ((_MONTHS, 5), (_DAYS, 3), (_NUMBERS, 3))
_SURNAME = "Marchetti"


@dataclass(frozen=True, slots=True)
class Translation:
    """An English article and its translation by a person, paragraph by paragraph."""

    source: Source
    draft: Draft


def translations() -> Iterator[Translation]:
    """The translations; none without the data."""
    path = SHARED / "corpus" / "parallel_ntrex" / "docs_dev.jsonl"
    lines = path.read_text("utf-8").splitlines() if path.exists() else []
    return (_translation(*_segments(json.loads(line))) for line in lines)


def _segments(row: dict[str, str | list[str]]) -> tuple[str, list[str], list[str]]:
    english, french = ([str(s).strip() for s in row[f"segments_{lang}"]] for lang in ("en", "fr"))
    return str(row["id"]), english, french


def _translation(name: str, english: list[str], french: list[str]) -> Translation:
    paragraphs = tuple(Paragraph(id=f"p{i}", text=text) for i, text in enumerate(english[1:], 1))
    told = tuple(DraftParagraph(text=mend(t), sources=(f"p{i}",)) for i, t in enumerate(french[1:], 1))
    return Translation(
        Source(name=name, title=english[0], language="en", paragraphs=paragraphs),
        Draft(headline=mend(french[0]), sections=(Section(heading=None, paragraphs=told),)),
    )


def blocking(ledger: Ledger) -> list[LedgerEntry]:
    """What forbids Ready: alterations and inventions, and the doubts that may hide one."""
    return [entry for entry in ledger.entries if forbids(entry)]


def seen(pair: Translation) -> tuple[int, int]:
    """How many of the changes planted one by one the ledger sees where they stand, and how many there are."""
    accepted = [e for e in account(pair.source, pair.draft).entries if e.article and e.kind in _KINDS]
    changes = [
        (e.article, new) for e in accepted if e.verdict not in _WRONG and e.article and (new := _changed(e))
    ]
    chosen = changes[:: max(1, len(changes) // CHANGES)][:CHANGES]
    return sum(_is_seen(pair, place, new) for place, new in chosen), len(chosen)


def _changed(entry: LedgerEntry) -> str:
    """Another value of the same kind; "" when it has none to give."""
    text = entry.article.text if entry.article else ""
    if entry.kind is EntryKind.NAME:
        return " ".join([*text.split()[:-1], _SURNAME])
    for words, ahead in _CYCLES:
        for index, word in enumerate(words):
            if re.search(rf"\b{word}\b", text):
                return re.sub(rf"\b{word}\b", words[(index + ahead) % len(words)], text)
    found = re.search(r"\d(?=\D*$)" if text.isdecimal() else r"\d", text)
    return f"{text[: found.start()]}{(int(found[0]) + 3) % 10 or 4}{text[found.end() :]}" if found else ""


def _is_seen(pair: Translation, place: Mention, new: str) -> bool:
    found = blocking(account(pair.source, _with(pair.draft, place, new)))
    here = [e.article for e in found if e.article and e.article.where == place.where]
    return any(m.start < place.start + len(new) and m.end > place.start for m in here)


def _with(draft: Draft, place: Mention, new: str) -> Draft:
    if place.where == "headline":
        return replace(draft, headline=_put(draft.headline, place, new))
    index = int(place.where.split("/")[1])
    told = list(draft.sections[0].paragraphs)
    told[index] = replace(told[index], text=_put(told[index].text, place, new))
    return replace(draft, sections=(replace(draft.sections[0], paragraphs=tuple(told)),))


def _put(text: str, place: Mention, new: str) -> str:
    return text[: place.start] + new + text[place.end :]
