"""The sample article with markup, scripts and template code in every text a stranger can write."""

from dataclasses import replace

from rewriter.article import (
    Article,
    Asked,
    Attribution,
    Brief,
    Draft,
    DraftParagraph,
    EntryKind,
    Finding,
    HeadingCandidate,
    HeadingKind,
    Ledger,
    LedgerEntry,
    Mention,
    Opinion,
    Paragraph,
    Place,
    Reason,
    Removal,
    RemovalReason,
    Report,
    Said,
    SecondReading,
    Section,
    Severity,
    Skipped,
    Source,
    Span,
    Standing,
    Support,
    Suppressed,
    Verdict,
)
from tests.reporting import sample

PAYLOAD = (
    "</script><script>window.pwned=1</script><img src=x onerror=window.pwned=1>"
    '"\' onmouseover=window.pwned=1 x="{{ 7*7 }}{% raw %}<!--]]><svg onload=window.pwned=1>'
)
URL = "javascript:window.pwned=1"


def article() -> Article:
    """Every field that comes from an input, a model or a service holds the payload."""
    whole = sample.article()
    outcome = replace(
        whole.outcome,
        draft=_draft(),
        report=_report(),
        ledger=_ledger(),
        models=(PAYLOAD,),
        reasons=(Reason(key=PAYLOAD), Reason(key="outcome.repairs-interrupted", params={"failure": PAYLOAD})),
    )
    record = replace(
        whole.record,
        model=PAYLOAD,
        endpoint=PAYLOAD,
        templates={PAYLOAD: PAYLOAD},
        currency=PAYLOAD,
        ruleset=PAYLOAD,
        profile=PAYLOAD,
        profile_version=PAYLOAD,
    )
    return Article(source=_source(), brief=Brief(keyphrase=PAYLOAD), outcome=outcome, record=record)


def _source() -> Source:
    return Source(
        name=f"../../{PAYLOAD}",
        title=PAYLOAD,
        language="fr",
        paragraphs=(Paragraph(id="p1", text=PAYLOAD), Paragraph(id=f'p2" {PAYLOAD}', text=PAYLOAD)),
        attribution=Attribution(
            outlet=PAYLOAD,
            author=PAYLOAD,
            url=URL,
            published=PAYLOAD,
            licence=URL,
            trailer=PAYLOAD,
            biography=PAYLOAD,
            photo_credits=(PAYLOAD,),
        ),
        heading_candidates=(HeadingCandidate(text=PAYLOAD, kind=HeadingKind.PULL_QUOTE, before=PAYLOAD),),
        receipt=(Removal(text=PAYLOAD, reason=RemovalReason.MARKUP, line=1),),
        asked=Asked(wishes=(PAYLOAD,)),
    )


def _draft() -> Draft:
    return Draft(
        headline=PAYLOAD,
        seo_title=PAYLOAD,
        standfirst=PAYLOAD,
        description=PAYLOAD,
        slug=PAYLOAD,
        keyphrase=PAYLOAD,
        tags=(PAYLOAD, PAYLOAD),
        credit=PAYLOAD,
        sections=(
            Section(
                heading=PAYLOAD,
                candidates=(PAYLOAD,),
                paragraphs=(DraftParagraph(text=PAYLOAD, sources=("p1", PAYLOAD)),),
            ),
        ),
    )


def _report() -> Report:
    place = Place(part="paragraph", section=0, paragraph=0, span=Span(start=3, end=30))
    return Report(
        findings=(
            Finding(
                code=PAYLOAD, family="style", severity=Severity.ERROR, place=place, params={"text": PAYLOAD}
            ),
            Finding(
                code="article-too-short",
                family="length",
                severity=Severity.ERROR,
                params={"measured": PAYLOAD},
            ),
        ),
        measures={PAYLOAD: 1},
        skipped=(Skipped(code=PAYLOAD, needs=PAYLOAD),),
        not_looked_at=(PAYLOAD,),
        suppressed=(
            Suppressed(
                code=PAYLOAD,
                reason=PAYLOAD,
                findings=(Finding(code=PAYLOAD, family="style", severity=Severity.ERROR),),
            ),
        ),
    )


def _ledger() -> Ledger:
    there = Mention(text=PAYLOAD[2:20], where="0/0", start=2, end=20)
    here = Mention(text=PAYLOAD, where=PAYLOAD, start=0, end=5)
    return Ledger(
        entries=(
            LedgerEntry(
                kind=EntryKind.NAME,
                verdict=Verdict.ALTERED,
                article=there,
                source=here,
                reason=f"ledger.{PAYLOAD}",
            ),
        ),
        support=(
            Support(
                article=Mention(text=PAYLOAD, where="0/0", start=0, end=len(PAYLOAD)),
                standing=Standing.PARTLY,
                sources=(Mention(text=PAYLOAD, where="p1", start=0, end=len(PAYLOAD)), here),
                missing=(there,),
                reason=PAYLOAD,
            ),
        ),
        opinions=(
            Opinion(
                article=Mention(text=PAYLOAD, where="0/0", start=0, end=len(PAYLOAD)),
                answer=Said.NO,
                words=Mention(text=PAYLOAD, where="0/0", start=0, end=len(PAYLOAD)),
                quoted=PAYLOAD,
                model=PAYLOAD,
            ),
        ),
        second_reading=SecondReading(sentences=1, read=1, models=(PAYLOAD,)),
    )
