"""Translation debris

What it does
------------
Finds what a translation broke: «\u00a0tout app\u00a0», «\u00a0une éminente vétéran\u00a0»,
«\u00a0nitty gritty\u00a0», «\u00a05 millions dollars\u00a0», «\u00a0a été né\u00a0».
What quotations have of it is told in one line, as advice: they are mended from the original alone.

Why it matters
--------------
One such word shows that nobody read the article.

Example
-------
«\u00a0Il crée un tout app pour ses clients.\u00a0»

How to fix
----------
Write it in French. In a quotation, go back to what was said.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from rewriter.article import Finding, Severity
from rewriter.checks.paper import Paper
from rewriter.checks.style.found import found
from rewriter.checks.style.remedies import StyleCheck
from rewriter.wording import Lang, Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each piece of debris that is the writer's own, and one, advice, for those of all
    quotations: what was said is mended from the original alone."""
    hits = list(found(paper, "debris", quoted=True))
    for hit in hits:
        if not hit.quoted:
            yield CHECK.found(hit.place, found=hit.text, instead=hit.entry.instead)
    quoted = [hit for hit in hits if hit.quoted]
    if quoted:
        listed = " · ".join(dict.fromkeys(hit.text for hit in quoted))
        yield CHECK.found(
            quoted[0].place, severity=Severity.ADVICE, measured=len(quoted), expected=0, quoted=listed
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class DebrisCheck(StyleCheck):
    """A check that tells what is in quotations (the parameter `quoted`) otherwise, and asks no model for it."""

    in_quotations: Text

    def tell(self, finding: Finding, lang: Lang) -> str:
        """The finding as a sentence to the editor."""
        if "quoted" in finding.params:
            return self.in_quotations.fill(lang, quoted=str(finding.params["quoted"]))
        return StyleCheck.tell(self, finding, lang)

    def instruct(self, finding: Finding) -> str | None:
        """The finding as an instruction to the model, in French; None for a quotation, which stays as it is."""
        return None if "quoted" in finding.params else StyleCheck.instruct(self, finding)


CHECK = DebrisCheck(
    code="translation-debris",
    family="style",
    severity=Severity.WARNING,
    title=Text("Débris de traduction", "Translation debris"),
    message=Text(
        "«\u00a0{found}\u00a0»\u00a0: reste d’une traduction que personne n’a relue. À la place\u00a0: {instead}.",
        "“{found}”: left by a translation that nobody read again. Instead: {instead}.",
    ),
    in_quotations=Text(
        "Mal traduit, à l’intérieur de citations\u00a0: {quoted}. Une citation ne se corrige que d’après les mots "
        "d’origine\u202f; sans eux, mieux vaut la rapporter sans guillemets.",
        "Badly translated, within quotations: {quoted}. A quotation is mended from the original words alone; "
        "without them it is better reported without quotation marks.",
    ),
    instruction="«\u00a0{found}\u00a0» est un reste de traduction\u00a0: corrigez en français ({instead}) sans changer le sens ni aucun fait.",
    page_fr="""Débris de traduction

Ce que fait ce contrôle
-----------------------
Il cherche ce qu’une traduction a cassé\u00a0: «\u00a0tout app\u00a0», «\u00a0une éminente
vétéran\u00a0», «\u00a0nitty gritty\u00a0», «\u00a05 millions dollars\u00a0», «\u00a0a été
né\u00a0».
Ce qu’en ont les citations est dit en une ligne, comme un conseil\u00a0: elles ne se corrigent que
sur l’original.

Pourquoi c’est important
------------------------
Un seul de ces mots montre que personne n’a relu l’article.

Exemple
-------
«\u00a0Il crée un tout app pour ses clients.\u00a0»

Que faire
---------
L’écrire en français. Dans une citation, revenir à ce qui a été dit.
""",
    judge=judge,
    yields_to=frozenset({"house-word"}),
)
