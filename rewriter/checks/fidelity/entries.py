"""From an entry of the ledger to a finding: where it is, what both sides say, whether it forbids Ready."""

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, field, replace
from string import Formatter

from rewriter.article import (
    MEANINGS,
    Depth,
    EntryKind,
    Finding,
    Ledger,
    LedgerEntry,
    Mention,
    Place,
    Severity,
    Span,
    Verdict,
)
from rewriter.article.finding import Part
from rewriter.checks.contract import Check, beside, shown
from rewriter.checks.paper import Paper
from rewriter.ledger import HINTED, account
from rewriter.text.sentences import sentence_spans
from rewriter.wording import Lang, say

NUMBERS = (EntryKind.FIGURE, EntryKind.DATE)
_FIELDS: dict[str, Part] = {
    "headline": "headline",
    "seo_title": "seo_title",
    "standfirst": "standfirst",
    "description": "description",
}
# Doubts that weigh nothing by themselves: a mark that the source has not, a shade of wording. Advice.
HARMLESS = frozenset(
    f"ledger.{reason}"
    for reason in (
        "quotation-source-unclosed",
        "quotation-from-running-text",
        "quotation-two-translations",
        "figure-approximation-added",
        "name-home-country",
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FidelityCheck(Check):
    """A check whose findings carry the ledger's reason as a wording key, told in the reader's language.
    `asks` are the instructions for the reasons that have one of their own, by the key's last part; one is
    given when there is something to put in each of its gaps, `instruction` otherwise."""

    asks: Mapping[str, str] = field(default_factory=dict)
    guards: bool = True

    def tell(self, finding: Finding, lang: Lang) -> str:
        """The finding as a sentence to the editor."""
        told = self.message.fill(lang, **shown(_reasoned(finding, lang).params, lang))
        return told + beside(finding, lang)

    def instruct(self, finding: Finding) -> str | None:
        """The finding as an instruction to the model, in French."""
        params = shown(_reasoned(finding, "fr").params, "fr")
        own = self.asks.get(str(finding.params.get("reason", "")).partition(".")[2], "")
        gaps = [name for _, name, _, _ in Formatter().parse(own) if name]
        template = own if all(params.get(name) for name in gaps) and own else self.instruction
        return template.format(**params) if template else None

    @property
    def asked(self) -> str:
        """Every text it may say to the model, with its gaps."""
        return "\n".join((self.instruction or "", *self.asks.values()))


def _reasoned(finding: Finding, lang: Lang) -> Finding:
    reason = str(finding.params.get("reason", ""))
    if not reason:
        return finding
    about = str(finding.params.get("about", ""))
    told = say(reason, lang, about=about)
    if about and told == say(reason, lang, about=""):  # a reason that does not say the word itself
        told += f" ({_MARKS[lang].format(about)})"
    return replace(finding, params={**finding.params, "reason": told})


_MARKS: Mapping[Lang, str] = {"fr": "«\u00a0{}\u00a0»", "en": "“{}”"}


def in_article(
    check: Check,
    paper: Paper,
    verdict: Verdict,
    *kinds: EntryKind,
    reasons: Container[str] | None = None,
) -> Iterator[Finding]:
    """A finding for each entry of that verdict and of one of these kinds, at its place in the article:
    `article` what it says, `source` what the source says there (empty when nothing), `context` the source
    sentence around it, `reason` a wording key, `about` the word it speaks of, if not the whole. With
    `reasons`, only entries that have one of these."""
    for entry in _entries(paper, verdict, *kinds):
        if entry.article and (reasons is None or entry.reason in reasons):
            yield check.found(
                article_place(entry.differing or entry.article),
                severity=Severity.ADVICE if entry.reason in HARMLESS else None,
                measured=entry.article.text,
                expected=entry.source.text if entry.source else None,
                blocking=forbids(entry),
                verdict=verdict,
                article=entry.article.text,
                source=entry.source.text if entry.source else "",
                context=_sentence(paper, entry.source) if entry.source else "",
                reason=entry.reason or _DEFAULT[verdict],
                about=entry.about,
            )


def forbids(entry: LedgerEntry) -> bool:
    """Whether an entry forbids Ready whatever the brief: an invention, an alteration, or a doubt that may
    hide one. What words only hint at, of meaning or of a translation (`HINTED`), does not: it is a warning,
    which repairs take up (decision 0008)."""
    hinted = entry.verdict is Verdict.UNCERTAIN and (entry.kind in MEANINGS or entry.reason in HINTED)
    return entry.verdict in _DEFAULT and not hinted and entry.reason not in HARMLESS


def blocks(entry: LedgerEntry) -> bool:
    """Whether an entry forbids Ready at every depth: as `forbids` has it, or an essential item lost."""
    return forbids(entry) or (entry.verdict is Verdict.LOST and entry.essential)


_DEFAULT = {
    Verdict.INVENTED: "ledger.nothing-like-it",
    Verdict.ALTERED: "ledger.something-else",
    Verdict.UNCERTAIN: "ledger.something-else",
}


def lost(
    check: Check,
    paper: Paper,
    *kinds: EntryKind,
    warned: Container[str] = (),
    unsure: Container[str] = (),
) -> Iterator[Finding]:
    """A finding for each entry that the article leaves out, at its place in the source. Where sentences
    must stay (structure, edit) each forbids Ready, but for those of `unsure` reasons; in a rewriting only
    the essential ones do, those of `warned` reasons are warnings, and the others are advice."""
    stays = paper.brief.depth is not Depth.REWRITE
    for entry in _entries(paper, Verdict.LOST, *kinds):
        if entry.source:
            told = stays or entry.essential or entry.reason in warned
            yield check.found(
                Place(part="source", source=entry.source.where, span=_span(entry.source)),
                severity=check.severity if told else Severity.ADVICE,
                expected=entry.source.text,
                blocking=(stays and entry.reason not in unsure) or entry.essential,
                verdict=Verdict.LOST,
                source=entry.source.text,
                where=entry.source.where,
                context=_sentence(paper, entry.source),
                **({"reason": entry.reason} if entry.reason else {}),
            )


def article_place(mention: Mention) -> Place:
    """Where a mention of the article stands, as a finding says it."""
    span = _span(mention)
    if mention.where in _FIELDS:
        return Place(part=_FIELDS[mention.where], span=span)
    section, _, rest = mention.where.partition("/")
    if rest == "heading":
        return Place(part="heading", section=int(section), span=span)
    return Place(part="paragraph", section=int(section), paragraph=int(rest), span=span)


def _entries(paper: Paper, verdict: Verdict, *kinds: EntryKind) -> Iterator[LedgerEntry]:
    return (e for e in _ledger(paper).having(verdict) if e.kind in kinds)


def _ledger(paper: Paper) -> Ledger:
    """The paper's ledger; made here when a source came without one, for silence would look like a pass."""
    if paper.ledger is not None or paper.source is None:
        return paper.ledger or Ledger()
    return account(paper.source, paper.draft, house=paper.brief.style.rules.mentions)


def _span(mention: Mention) -> Span:
    return Span(start=mention.start, end=mention.end)


def _sentence(paper: Paper, mention: Mention) -> str:
    paragraph = paper.source.paragraph(mention.where) if paper.source else None
    if paragraph is None:
        return mention.text
    spans = sentence_spans(paragraph.text)
    found = [paragraph.text[a:b] for a, b in spans if a < mention.end and b > mention.start]
    return " ".join(found) or mention.text
