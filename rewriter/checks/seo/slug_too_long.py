"""Slug too long

What it does
------------
Counts the words of the slug, eight at most, and names the small words («\u00a0le\u00a0»,
«\u00a0de\u00a0», «\u00a0pour\u00a0») that can go.

Why it matters
--------------
A long address is cut in search results and in messages, and its small words tell nobody anything.

Example
-------
«\u00a0la-gare-de-valbrune-rouvre-mardi-apres-deux-ans-de-travaux\u00a0»: eleven words, four of them
small.

How to fix
----------
Keep the words that name the subject, the keyphrase first.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Place, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.text.grammar.function_words import FRENCH
from rewriter.wording import Lang, Text


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding when the slug has too many words."""
    words = [word for word in paper.draft.slug.split("-") if word]
    most = int(CHECK.limit(paper, "max_words"))
    if len(words) > most:
        small = ", ".join(dict.fromkeys(w for w in words if w in FRENCH))
        yield CHECK.found(
            Place(part="slug"), measured=len(words), expected=most, slug=paper.draft.slug, small=small
        )


class _SlugTooLong(Check):
    """Says which small words can go, where there are any."""

    def tell(self, finding: Finding, lang: Lang) -> str:
        """How many words, and which to take out."""
        small = str(finding.params.get("small", ""))
        return super().tell(finding, lang) + (_SMALL if small else _NONE).fill(lang, small=small)


_SMALL = Text(" Petits mots à retirer\u00a0: {small}.", " Small words that can go: {small}.")
_NONE = Text(
    " Garder ceux qui nomment le sujet, l’expression-clé d’abord.",
    " Keep those that name the subject, the keyphrase first.",
)

CHECK = _SlugTooLong(
    code="slug-too-long",
    family="seo",
    severity=Severity.ADVICE,
    title=Text("Slug trop long", "Slug too long"),
    message=Text(
        "Slug de {measured} mots, {expected} au plus.",
        "A slug of {measured} words, {expected} at most.",
    ),
    instruction="Le slug «\u00a0{slug}\u00a0» a {measured} mots\u00a0: ramenez-le à {expected} au plus, sans petits mots, l’expression-clé "
    "d’abord.",
    page_fr="""Slug trop long

Ce que fait ce contrôle
-----------------------
Il compte les mots du slug, huit au plus, et nomme les petits mots («\u00a0le\u00a0», «\u00a0de\u00a0»,
«\u00a0pour\u00a0») qui peuvent partir.

Pourquoi c’est important
------------------------
Une longue adresse est coupée dans les résultats de recherche et dans les messages, et ses petits
mots n’apprennent rien à personne.

Exemple
-------
«\u00a0la-gare-de-valbrune-rouvre-mardi-apres-deux-ans-de-travaux\u00a0»\u00a0: onze mots, dont
quatre petits.

Que faire
---------
Garder les mots qui nomment le sujet, l’expression-clé d’abord.
""",
    judge=judge,
    needs=frozenset({"slug"}),
    unit="words",
    limits={"max_words": 8},  # our own choice: twice the longest keyphrase that Yoast calls well
)
