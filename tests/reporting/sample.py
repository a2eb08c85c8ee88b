"""An article of our own writing with one of everything that a report can show."""

import re
from dataclasses import replace

from rewriter.article import (
    Article,
    Asked,
    Attribution,
    Brief,
    Departure,
    Depth,
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
    Origin,
    Outcome,
    Paragraph,
    Place,
    Quotation,
    Reason,
    Removal,
    RemovalReason,
    Report,
    RunRecord,
    Said,
    SecondReading,
    Section,
    Severity,
    Skipped,
    Source,
    Span,
    Standing,
    Status,
    Strategy,
    Support,
    Usage,
    Verdict,
)


def _mended(text: str) -> str:
    """French spaces: no-break inside guillemets and before « : », narrow before the other high marks."""
    for plain, mended in (("« ", "«\u00a0"), (" »", "\u00a0»"), (" :", "\u00a0:"), (" %", "\u00a0%")):
        text = text.replace(plain, mended)
    return re.sub(r"(?<=\d) (?=\d{3})", "\u202f", text)


P = {
    "p1": "La ville de Belmont remet un tramway en service le 14 mars 2027, soixante-dix ans après avoir "
    "arraché ses derniers rails. La ligne, longue de 8,4 kilomètres, relie la gare au plateau des Ormes en "
    "vingt-deux minutes.",
    "p2": "Le chantier a coûté 186 millions d’euros, dont 41 millions versés par la région. Il devait en "
    "coûter 150. « Nous avons payé le prix de sols que personne n’avait sondés », reconnaît la maire, "
    "Hélène Castagnier.",
    "p3": "Seize rames de trente mètres circuleront de 5 heures à minuit. La régie attend 34 000 voyageurs "
    "par jour d’ici 2029, soit un tiers de plus que les bus qu’elle remplace.",
    "p4": "Pendant quatre ans, les commerçants de la rue Haute ont vécu derrière des palissades. Vingt-trois "
    "boutiques ont fermé, selon leur association. « On nous promettait dix-huit mois, raconte Karim "
    "Benhaddou, libraire. Nous avons tenu, d’autres non.",
    "p5": "La collectivité a versé 2,7 millions d’euros d’indemnités. L’association en réclamait le double "
    "et a saisi le tribunal administratif, qui devrait se prononcer à l’automne.",
    "p6": "Sur le plateau des Ormes, où vivent 11 000 personnes, le tramway met le centre hospitalier à neuf "
    "minutes. Il en fallait trente-cinq en bus, avec un changement.",
    "p7": "Une seconde ligne est à l’étude vers la zone industrielle. Aucune date n’est fixée.",
}

P = {name: _mended(text) for name, text in P.items()}

A = [
    (
        "Le 14 mars 2027, Belmont retrouve un tramway, soixante-dix ans après avoir arraché ses derniers "
        "rails. Longue de 8,4 kilomètres, la ligne mène de la gare au plateau des Ormes en "
        "vingt-deux minutes."
    ),
    (
        "La facture atteint 196 millions d’euros, contre 150 prévus. « Nous avons payé le prix de sols que "
        "personne n’avait sondés », reconnaît Hélène Castagnier, la maire. La région a contribué pour "
        "41 millions."
    ),
    (
        "Les seize rames rouleront de 5 heures à minuit. La régie vise 34 000 voyageurs par jour d’ici 2029, "
        "un tiers de plus que les bus remplacés, et les usagers sont 92 % à s’en réjouir."
    ),
    (
        "Rue Haute, les palissades sont restées quatre ans. L’association des commerçants compte vingt-trois "
        "fermetures. « On nous promettait dix-huit mois, raconte Karim Benhaddou, libraire. Nous avons tenu, "
        "d’autres non. »"
    ),
    (
        "La collectivité a versé 2,7 millions d’euros d’indemnités. L’association en réclamait le double "
        "et a saisi le tribunal administratif, qui devrait se prononcer à l’automne."
    ),
    (
        "Pour les habitants du plateau, le centre hospitalier n’est plus qu’à neuf minutes, au lieu de "
        "trente-cinq en bus avec un changement."
    ),
]

A = [_mended(text) for text in A]

HEADLINE = "À Belmont, le tramway revient après soixante-dix ans d’absence"
HEADING = "Quatre ans de palissades rue Haute"
STANDFIRST = (
    "La ligne ouvre le 14 mars. Elle a coûté plus cher que prévu, et les commerçants de la rue Haute attendent "
    "encore la justice."
)
DESCRIPTION = (
    "Le tramway de Belmont entre en service le 14 mars 2027. Coût, horaires, commerces fermés, trajet vers "
    "l’hôpital\u00a0: ce que change la nouvelle ligne."
)
TITLE = "Belmont\u00a0: le tramway est de retour, la facture aussi"


def span(text: str, piece: str) -> Span:
    """Where a piece stands in a text."""
    start = text.index(piece)
    return Span(start=start, end=start + len(piece))


def mention(where: str, text: str, piece: str) -> Mention:
    """A ledger's mention of a piece of text."""
    found = span(text, piece)
    return Mention(text=piece, where=where, start=found.start, end=found.end)


def source() -> Source:
    """A source article with junk, an unclosed quotation and headings to offer."""
    unclosed = span(P["p4"], P["p4"][P["p4"].index("On nous") :])
    return Source(
        name="tramway-belmont",
        title=TITLE,
        language="fr",
        paragraphs=tuple(Paragraph(id=i, text=t, line=5 + 2 * n) for n, (i, t) in enumerate(P.items())),
        attribution=Attribution(
            outlet="La Dépêche de Belmont",
            author="Ninon Arsac",
            url="https://depeche.example/tramway-belmont",
            published="2027-03-02",
            licence="CC BY 4.0",
            trailer="Source link -57",
            biography="Ninon Arsac couvre les transports depuis 2019.",
            photo_credits=("Photo : Paul Ferrand",),
        ),
        quotations=(
            Quotation(
                text=P["p4"][unclosed.start : unclosed.end],
                paragraph="p4",
                start=unclosed.start,
                end=unclosed.end,
                closed=False,
            ),
        ),
        heading_candidates=(
            HeadingCandidate(text="Quatre ans de palissades", kind=HeadingKind.STRAY_HEADING, before="p4"),
            HeadingCandidate(text="« D’autres non »", kind=HeadingKind.PULL_QUOTE, before=None),
        ),
        receipt=(
            Removal(
                text="Réécris cet article, au moins 250 mots, avec des intertitres.",
                reason=RemovalReason.INSTRUCTION,
                line=1,
            ),
            Removal(text="Photo : Paul Ferrand", reason=RemovalReason.IMAGE_CREDIT, line=6),
            Removal(text="Quatre ans de palissades", reason=RemovalReason.STRAY_HEADING, line=10),
            Removal(
                text="Lire aussi : Les bus de nuit changent de trajet",
                reason=RemovalReason.READ_ALSO,
                line=14,
            ),
            Removal(text="Source link -57", reason=RemovalReason.SOURCE_TRAILER, line=22),
        ),
        asked=Asked(min_words=250, subheadings=True, wishes=("Ton chaleureux, sans être familier",)),
    )


def draft() -> Draft:
    """An article with a changed figure, an invented one, a kept paragraph and a heading left open."""
    return Draft(
        headline=HEADLINE,
        seo_title="Tramway de Belmont : dates, coût et trajet",
        standfirst=STANDFIRST,
        description=DESCRIPTION,
        slug="tramway-belmont-retour",
        keyphrase="tramway de Belmont",
        tags=("Belmont", "tramway", "transports"),
        credit="D’après Ninon Arsac, La Dépêche de Belmont",
        sections=(
            Section(heading=None, paragraphs=(DraftParagraph(text=A[0], sources=("p1",)),)),
            Section(
                heading="Un chantier plus cher que prévu",
                paragraphs=(
                    DraftParagraph(text=A[1], sources=("p2",)),
                    DraftParagraph(text=A[2], sources=("p3",)),
                ),
            ),
            Section(
                heading=HEADING,
                candidates=("Les commerçants ont tenu, ou fermé",),
                paragraphs=(
                    DraftParagraph(text=A[3], sources=("p4",)),
                    DraftParagraph(text=A[4], sources=("p5",), origin=Origin.KEPT),
                ),
            ),
            Section(
                heading=None,
                candidates=(
                    "L’hôpital à neuf minutes",
                    "Le plateau se rapproche",
                    "Un trajet sans changement",
                ),
                paragraphs=(DraftParagraph(text=A[5], sources=("p6", "p9")),),
            ),
        ),
    )


def ledger() -> Ledger:
    """Entries of every verdict and every kind."""
    return Ledger(
        entries=(
            _both(EntryKind.DATE, Verdict.VERIFIED, "0/0", A[0], "14 mars 2027", "p1", essential=True),
            _both(EntryKind.FIGURE, Verdict.VERIFIED, "0/0", A[0], "8,4 kilomètres", "p1", essential=True),
            _both(EntryKind.NAME, Verdict.VERIFIED, "0/0", A[0], "Belmont", "p1"),
            _both(EntryKind.FIGURE, Verdict.VERIFIED, "1/1", A[2], "34\u202f000", "p3"),
            _both(EntryKind.NAME, Verdict.VERIFIED, "1/0", A[1], "Hélène Castagnier", "p2"),
            _both(
                EntryKind.QUOTATION,
                Verdict.VERIFIED,
                "1/0",
                A[1],
                "Nous avons payé le prix de sols que personne n’avait sondés",
                "p2",
            ),
            _both(EntryKind.FIGURE, Verdict.VERIFIED, "2/1", A[4], "2,7 millions d’euros", "p5"),
            _both(EntryKind.FIGURE, Verdict.TRANSLATED, "1/0", A[1], "41 millions", "p2"),
            LedgerEntry(
                kind=EntryKind.FIGURE,
                verdict=Verdict.DERIVED,
                article=mention("2/0", A[3], "vingt-trois"),
                source=mention("p4", P["p4"], "Vingt-trois"),
                reason="ledger.figure-unit-left-out",
            ),
            LedgerEntry(
                kind=EntryKind.NAME,
                verdict=Verdict.REPAIRED,
                article=mention("1/0", A[1], "Hélène Castagnier"),
                source=mention("p2", P["p2"], "Hélène Castagnier"),
                reason="ledger.put-back",
                about="Hélène Castanier",
            ),
            LedgerEntry(
                kind=EntryKind.FIGURE,
                verdict=Verdict.ALTERED,
                article=mention("1/0", A[1], "196 millions d’euros"),
                source=mention("p2", P["p2"], "186 millions d’euros"),
                essential=True,
            ),
            LedgerEntry(
                kind=EntryKind.FIGURE,
                verdict=Verdict.INVENTED,
                article=mention("1/1", A[2], "92\u00a0%"),
            ),
            LedgerEntry(
                kind=EntryKind.FIGURE,
                verdict=Verdict.LOST,
                source=mention("p6", P["p6"], "11\u202f000 personnes"),
            ),
            LedgerEntry(
                kind=EntryKind.QUOTATION,
                verdict=Verdict.UNCERTAIN,
                article=mention(
                    "2/0", A[3], "On nous promettait dix-huit mois, raconte Karim Benhaddou, libraire."
                ),
                source=mention(
                    "p4", P["p4"], "On nous promettait dix-huit mois, raconte Karim Benhaddou, libraire."
                ),
                reason="ledger.quotation-source-unclosed",
            ),
            LedgerEntry(
                kind=EntryKind.STATEMENT,
                verdict=Verdict.UNCERTAIN,
                article=mention("standfirst", STANDFIRST, _last(STANDFIRST)),
                source=mention("p5", P["p5"], _last(P["p5"])),
                reason="support.opening",
            ),
        ),
        support=support(),
        opinions=opinions(),
        second_reading=SecondReading(sentences=12, read=11, models=("petit-modele",)),
    )


def opinions() -> tuple[Opinion, ...]:
    """One with the words of both texts, one with words that neither has there."""
    uncertain, unsupported = support()[:2]
    return (
        Opinion(
            article=unsupported.article,
            answer=Said.PARTLY,
            kind=Departure.ADDED,
            words=mention("standfirst", STANDFIRST, "attendent encore la justice"),
            quoted=P["p5"].split(",")[0],
            model="petit-modele",
        ),
        Opinion(
            article=uncertain.article,
            answer=Said.NO,
            kind=Departure.EXTENT,
            misplaced=True,
            misquoted=True,
            model="petit-modele",
        ),
    )


def support() -> tuple[Support, ...]:
    """Sentences of every standing, the article's and the source's tied one to one, to several, and to none."""
    p1, p2, p3, p5, p6 = (sentences(P[name]) for name in ("p1", "p2", "p3", "p5", "p6"))
    first, bill, hours, paid = (sentences(A[n]) for n in (0, 1, 2, 4))
    return (
        borne_out(Standing.UNCERTAIN, "headline", HEADLINE, HEADLINE, reason="support.two-languages"),
        borne_out(Standing.UNSUPPORTED, "standfirst", STANDFIRST, _last(STANDFIRST), missing=("justice",)),
        borne_out(Standing.PARTLY, "description", DESCRIPTION, DESCRIPTION, ("p1", p1[0]), share=0.6),
        borne_out(Standing.SUPPORTED, "0/0", A[0], first[0], ("p1", p1[0]), share=1.0),
        borne_out(Standing.SUPPORTED, "0/0", A[0], first[1], ("p1", p1[1]), share=0.857),
        borne_out(
            Standing.PARTLY,
            "1/0",
            A[1],
            bill[0],
            ("p2", p2[1]),
            ("p2", p2[0]),
            share=0.5,
            missing=("facture",),
        ),
        borne_out(Standing.SUPPORTED, "1/0", A[1], bill[-1], ("p2", p2[0]), share=0.75),
        borne_out(Standing.SUPPORTED, "1/1", A[2], hours[0], ("p3", p3[0]), share=0.8),
        borne_out(Standing.PARTLY, "1/1", A[2], hours[1], ("p3", p3[1]), share=0.7, missing=("usagers",)),
        borne_out(Standing.BACKGROUND, "2/heading", HEADING, HEADING, reason="support.nothing-to-compare"),
        borne_out(Standing.SUPPORTED, "2/1", A[4], paid[0], ("p5", p5[0]), share=1.0),
        borne_out(Standing.SUPPORTED, "3/0", A[5], A[5], ("p6", p6[0]), ("aside", "Le plateau"), share=0.9),
    )


def sentences(text: str) -> list[str]:
    """A text's sentences, as plain as ours are."""
    return re.split(r"(?<=[.»]) (?=[A-ZÀÉ«])", text)


def _last(text: str) -> str:
    return sentences(text)[-1]


def borne_out(
    standing: Standing,
    where: str,
    text: str,
    sentence: str,
    *sources: tuple[str, str],
    share: float = 0.0,
    missing: tuple[str, ...] = (),
    reason: str = "",
) -> Support:
    """What bears out a sentence; `sources` are places in the source with their words."""
    return Support(
        article=mention(where, text, sentence),
        standing=standing,
        sources=tuple(mention(place, P.get(place, words), words) for place, words in sources),
        share=share,
        missing=tuple(mention(where, text, word) for word in missing),
        reason=reason,
    )


def report() -> Report:
    """Findings at every kind of place, one of a check that does not exist."""
    return Report(
        findings=(
            Finding(
                code="article-too-short",
                family="length",
                severity=Severity.WARNING,
                params={"measured": 174, "expected": 250, "missing": 76},
                measured=174,
                expected=250,
            ),
            Finding(
                code="title-too-wide",
                family="title",
                severity=Severity.ADVICE,
                place=Place(part="seo_title"),
                params={"measured": 612, "expected": 600, "excess": 1},
            ),
            Finding(
                code="figure-altered",
                family="fidelity",
                severity=Severity.ERROR,
                place=Place(
                    part="paragraph", section=1, paragraph=0, span=span(A[1], "196 millions d’euros")
                ),
                params={"article": "196 millions d’euros", "source": "186 millions d’euros"},
                blocking=True,
            ),
            Finding(
                code="figure-invented",
                family="fidelity",
                severity=Severity.ERROR,
                place=Place(part="paragraph", section=1, paragraph=1, span=span(A[2], "92\u00a0%")),
                params={"article": "92\u00a0%", "reason": "ledger.nothing-like-it"},
                blocking=True,
            ),
            Finding(
                code="heading-missing",
                family="structure",
                severity=Severity.WARNING,
                place=Place(part="heading", section=3),
                params={"number": 4, "words": 23},
            ),
            Finding(
                code="figure-lost",
                family="fidelity",
                severity=Severity.WARNING,
                place=Place(part="source", source="p6", span=span(P["p6"], "11\u202f000 personnes")),
                params={"source": "11\u202f000 personnes", "where": "p6"},
            ),
            Finding(
                code="no-such-check",
                family="style",
                severity=Severity.ADVICE,
                place=Place(part="paragraph", section=99, paragraph=0),
            ),
        ),
        measures={
            "words": 174,
            "sentences": 15,
            "long_sentence_share": 0.2667,
            "flesch": 68.4,
            "title_width": 612,
            "unnamed_measure": 3,
        },
        skipped=(Skipped(code="keyphrase-not-in-slug", needs="slug"),),
        not_looked_at=("ledger.not-looked-translations", "ledger.not-looked-meanings"),
    )


def article() -> Article:
    """The whole: an article to review, for eight reasons."""
    return Article(
        source=source(),
        brief=Brief(depth=Depth.REWRITE, min_words=250, asked_words=700),
        outcome=Outcome(
            status=Status.NEEDS_REVIEW,
            reasons=(
                Reason(key="outcome.altered", params={"n": 1}),
                Reason(key="outcome.invented", params={"n": 1}),
                Reason(key="outcome.lost", params={"n": 2}),
                Reason(key="outcome.kept", params={"n": 1}),
                Reason(key="outcome.short-source", params={"supported": 250, "asked": 700}),
                Reason(key="outcome.repairs-interrupted", params={"failure": "timeout"}),
            ),
            strategy=Strategy.WHOLE,
            draft=draft(),
            report=report(),
            ledger=ledger(),
            rounds=2,
            calls=4,
            usage=Usage(input_tokens=9_412, output_tokens=2_830, cached_tokens=1_024, reasoning_tokens=640),
            models=("example-large-2",),
        ),
        record=RunRecord(
            version="0.1.0",
            started="2027-03-03T08:12:04Z",
            finished="2027-03-03T08:13:31Z",
            model="example-large-2",
            endpoint="https://models.example/v1",
            templates={"whole": "9f31c2a07b11", "repair": "41d8e6c90a27"},
            ruleset="7c0de1f2a3b4",
            paid=Usage(input_tokens=9_412, output_tokens=2_830),
            cost=0.0213,
            prices_dated="2027-02-20",
        ),
    )


def ready() -> Article:
    """The same article, judged ready and with nothing found."""
    whole = article()
    outcome = replace(
        whole.outcome,
        status=Status.READY,
        reasons=(),
        report=Report(findings=()),
        ledger=Ledger(entries=ledger().entries[:7]),
    )
    return replace(whole, outcome=outcome)


def failed() -> Article:
    """An article that was not made: no draft, no report, no ledger."""
    whole = article()
    outcome = Outcome(
        status=Status.FAILED,
        reasons=(Reason(key="model.quota"),),
        strategy=Strategy.WHOLE,
        draft=None,
        report=None,
        ledger=None,
    )
    return replace(whole, outcome=outcome, record=replace(whole.record, cost=None))


def _both(
    kind: EntryKind,
    verdict: Verdict,
    where: str,
    text: str,
    piece: str,
    source_id: str,
    *,
    essential: bool = False,
) -> LedgerEntry:
    return LedgerEntry(
        kind=kind,
        verdict=verdict,
        article=mention(where, text, piece),
        source=mention(source_id, P[source_id], piece),
        essential=essential,
    )
