"""Sentence of the source left out

What it does
------------
Looks, for each sentence of the source, for the sentence of the article that says it, by words, synonyms,
names and figures, both ways. Tells, paragraph by paragraph of the source, the weightiest passage that no
sentence says and how many others: the lead, figures and dates, quotations, names first. Of a sentence that
is told, it quotes the clauses that no sentence says: a reason, a condition, a comparison, the end of a
quotation. What a rewriting leaves out of many paragraphs is told of the weightiest of them; the others are
counted, as are all but one of those of an English source of which only a part may be missing. What is told already of a figure, a name or a quotation is not told twice.

Why it matters
--------------
A fact that goes missing leaves no trace in the article: only the source shows it. Where sentences must
stay, none may go. In a rewriting, one that goes from the first two paragraphs is worth a
look; the others are listed, the weightiest first.

Example
-------
The source's second paragraph says that the plant will close; the article only speaks of its workers.

How to fix
----------
Put the fact back where the article speaks of its subject, or accept that it goes.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from rewriter.article import EntryKind, Finding, Place, Severity
from rewriter.checks.fidelity.entries import FidelityCheck, lost
from rewriter.checks.paper import Paper
from rewriter.text.grammar.whole_clause import whole_clause
from rewriter.wording import Lang, Text

_UNSURE = "coverage.part-perhaps"
_PARTS = ("coverage.part", _UNSURE)
_FEW = 2  # paragraphs of which a part may be missing that are told one by one
_SHORT = 8  # words of a clause that say little without their sentence


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each paragraph of the source that a sentence, or a part of one, is lost from: all that
    are more than advice, the weightiest of the others, and one that counts the rest."""
    found = lost(
        CHECK,
        paper,
        EntryKind.STATEMENT,
        warned=("coverage.lead",),
        unsure=("coverage.perhaps", "coverage.plain", *_PARTS),
    )
    told = [_gathered(group) for group in _by_paragraph(found)]
    most = int(CHECK.limit(paper, "max_paragraphs"))
    free = [f for f in told if f.severity is Severity.ADVICE]
    unsure = _others_unsure(free)
    first = [f for f in free if f not in unsure]
    kept = first if len(first) <= most + (not unsure) else first[:most]
    yield from (f for f in told if f.severity is not Severity.ADVICE or f in kept)
    if rest := [f for f in free if f not in kept]:
        yield _counted(rest)


def _others_unsure(free: Sequence[Finding]) -> Sequence[Finding]:
    """All but the first of the paragraphs of an English source of which only a part may be missing, which
    words of two languages hardly tell, where there are several such: they are counted."""
    unsure = [f for f in free if f.params.get("reason") == _UNSURE]
    return unsure[1:] if len(unsure) > _FEW else ()


def _by_paragraph(found: Iterator[Finding]) -> Sequence[Sequence[Finding]]:
    """The losses by their paragraph, each group's weightiest first, the groups in the order of their first."""
    groups: dict[str | None, list[Finding]] = {}
    for finding in found:
        groups.setdefault(finding.place.source, []).append(finding)
    return [sorted(group, key=lambda f: (not f.forbids, f.severity.rank)) for group in groups.values()]


def _gathered(group: Sequence[Finding]) -> Finding:
    """The weightiest loss of a paragraph, with the others: how many, and their words for the model."""
    first, *others = group
    also = "\u202f; ".join(f"«\u00a0{_quoted(f)}\u00a0»" for f in others)
    params = {**first.params, "source": _quoted(first), "more": len(others), "also": also}
    return replace(first, params=params, expected=params["source"])


def _quoted(finding: Finding) -> str:
    """The sentence, or the whole clauses that are lost of it."""
    lost_words, sentence = str(finding.params["source"]), str(finding.params["context"])
    return whole_clause(sentence, lost_words) if finding.params.get("reason") in _PARTS else lost_words


def _counted(rest: Sequence[Finding]) -> Finding:
    passages = sum(1 + int(f.params["more"]) for f in rest)
    where = ", ".join(str(f.place.source) for f in rest)
    return CHECK.found(
        Place(part="source"), severity=Severity.ADVICE, measured=passages, where=where, source=""
    )


class _FactLost(FidelityCheck):
    """Says a part in its sentence, and the others of a paragraph by their number."""

    def tell(self, finding: Finding, lang: Lang) -> str:
        """The weightiest loss, and how many others there are."""
        params = finding.params
        if not params.get("source"):
            return _REST.fill(lang, n=str(params["measured"]), where=str(params["where"]))
        told = super().tell(finding, lang)
        if params.get("reason") in _PARTS and len(str(params["source"]).split()) <= _SHORT:
            told += _WITHIN.fill(lang, sentence=str(params["context"]))
        return told + (_MORE.fill(lang, n=str(params["more"])) if params.get("more") else "")

    def instruct(self, finding: Finding) -> str | None:
        """The same for the model, every passage quoted; None of what is only counted."""
        if not finding.params.get("source"):
            return None
        also = str(finding.params.get("also", ""))
        more = f" Rends de même, s’ils ne sont dits nulle part\u00a0: {also}." if also else ""
        return f"{super().instruct(finding)}{more}"


_WITHIN = Text(
    " Sa phrase\u00a0: «\u00a0{sentence}\u00a0»",
    " Its sentence: “{sentence}”",
)
_MORE = Text(
    " Autres passages du même paragraphe que rien ne dit\u00a0: {n}.",
    " Other passages of the same paragraph that nothing says: {n}.",
)
_REST = Text(
    "Autres passages de la source que rien ne dit, moins lourds\u00a0: {n} ({where}). Le registre les montre.",
    "Other passages of the source that nothing says, of less weight: {n} ({where}). The ledger shows them.",
)

CHECK = _FactLost(
    code="fact-lost",
    family="fidelity",
    severity=Severity.WARNING,
    title=Text("Phrase de la source perdue", "Sentence of the source left out"),
    message=Text(
        "Aucune phrase de l’article ne dit «\u00a0{source}\u00a0» ({where})\u00a0: {reason}.",
        "No sentence of the article says “{source}” ({where}): {reason}.",
    ),
    instruction=(
        "L’article ne dit nulle part ce que dit cette phrase du paragraphe {where} de la source\u00a0: "
        "«\u00a0{source}\u00a0» Rends ce fait, sans rien y ajouter, dans le paragraphe qui en traite."
    ),
    page_fr="""Phrase de la source perdue

Ce que fait ce contrôle
-----------------------
Pour chaque phrase de la source, il cherche celle de l’article qui la dit, par les mots, leurs
synonymes, les noms et les chiffres, dans les deux sens. Paragraphe par paragraphe de la source, il dit le
passage le plus lourd que rien ne dit, et le nombre des autres\u00a0: d’abord la tête de l’article, les chiffres
et les dates, les citations, les noms. D’une phrase qui est dite, il cite les propositions que rien ne
dit\u00a0: une raison, une condition, une comparaison, la fin d’une citation. De ce qu’une réécriture laisse
de côté dans beaucoup de paragraphes, il dit le plus lourd et compte le reste, de même que tous sauf un des
paragraphes d’une source anglaise dont une partie seulement manque peut-être. Ce qui est déjà dit d’un
chiffre, d’un nom ou d’une citation n’est pas dit deux fois.

Pourquoi c’est important
------------------------
Un fait qui manque ne laisse pas de trace dans l’article\u00a0: seule la source le montre. Là où les
phrases doivent rester, aucune ne doit se perdre. Dans une réécriture, celle qui disparaît
des deux premiers paragraphes mérite un regard\u202f; les autres sont données en liste, les plus lourdes
d’abord.

Exemple
-------
Le deuxième paragraphe de la source dit que l’usine fermera\u202f; l’article ne parle que des salariés.

Que faire
---------
Remettre le fait là où l’article parle de son sujet, ou accepter qu’il disparaisse.
""",
    judge=judge,
    needs=frozenset({"source"}),
    limits={"max_paragraphs": 5},  # told one by one in a rewriting: what an editor reads to its end
)
