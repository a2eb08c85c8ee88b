"""Quotation in doubt

What it does
------------
Lists the quotations that a comparison of words cannot settle: the source forgot a quotation mark,
the quotation is cut just where the speaker goes on to qualify it, a translated one has no clear
counterpart, or a word in it has none. These last two do not forbid Ready, unless the article quotes more often
than the source.

Why it matters
--------------
A quotation cut short can say the opposite, and one whose end is unknown may give the journalist’s
words to the speaker.

Example
-------
« Les trains seront à l’heure » where the source has « les trains seront à l’heure, sauf en cas de
neige ».

How to fix
----------
Read the source’s paragraph and quote the whole sentence, or report it without marks.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from rewriter.article import EntryKind, Finding, Severity, Verdict
from rewriter.checks.fidelity.entries import FidelityCheck, in_article
from rewriter.checks.paper import Paper, plain
from rewriter.checks.shared.residue import shortened
from rewriter.wording import Lang, Text

_SOURCE = " Source"  # opens what the source says, in both languages
_SHOWN = 90  # characters of a quotation: enough to find it


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each quotation that could not be settled, with the reason."""
    return in_article(CHECK, paper, Verdict.UNCERTAIN, EntryKind.QUOTATION)


@dataclass(frozen=True, slots=True, kw_only=True)
class _QuotationCheck(FidelityCheck):
    """Tells what the source says where that differs from the article, by its first words."""

    def tell(self, finding: Finding, lang: Lang) -> str:
        """The finding as a sentence to the editor."""
        own, theirs = str(finding.params["article"]), str(finding.params["source"])
        cut = replace(finding, params={**finding.params, "article": shortened(own, _SHOWN)})
        told = FidelityCheck.tell(self, cut, lang)
        same = plain(own).strip(" .") == plain(theirs).strip(" .") or not theirs
        return told[: told.rindex(_SOURCE)] if same else told


CHECK = _QuotationCheck(
    code="quotation-uncertain",
    family="fidelity",
    severity=Severity.WARNING,
    title=Text("Citation à vérifier", "Quotation in doubt"),
    message=Text(
        "«\u00a0{article}\u00a0»\u00a0: {reason}. Source\u00a0: «\u00a0{source}\u00a0».",
        "“{article}”: {reason}. Source: “{source}”.",
    ),
    instruction=(
        "«\u00a0{article}\u00a0»\u00a0: {reason}. Cite la phrase entière de la source, mot "
        "pour mot (ou fidèlement traduite), ou rapporte le propos sans guillemets."
    ),
    asks={
        "quotation-name-differs": (
            "La citation «\u00a0{article}\u00a0» contient «\u00a0{about}\u00a0», que la source "
            "n’y met pas. Traduis exactement ses mots\u202f; un ajout nécessaire se met entre "
            "[crochets]. Source\u00a0: «\u00a0{source}\u00a0»"
        ),
        "quotation-word-differs": (
            "Dans la citation «\u00a0{article}\u00a0», «\u00a0{about}\u00a0» ne traduit rien de ce que dit "
            "la source. Traduis exactement ses mots. Source\u00a0: «\u00a0{source}\u00a0»"
        ),
        "quotation-two-translations": (
            "«\u00a0{source}\u00a0», cité par la source, est traduit ici par "
            "«\u00a0{article}\u00a0» et autrement ailleurs dans l’article\u00a0: emploie partout "
            "la même traduction."
        ),
        "quotation-source-unclosed": (
            "Dans la source, un guillemet manque à «\u00a0{source}\u00a0»\u00a0: on ne sait où la "
            "citation finit. Si «\u00a0{article}\u00a0» traduit d’autres mots que la source cite, "
            "n’y change rien\u202f; sinon, rapporte ce propos sans guillemets."
        ),
        "quotation-article-unclosed": (
            "Il manque un guillemet à «\u00a0{article}\u00a0»\u00a0: ouvre et ferme la citation "
            "là où la source le fait."
        ),
        "quotation-cut": (
            "«\u00a0{article}\u00a0» est coupé là où la source nuance, nie ou ajoute une "
            "condition. Cite aussi cette suite, ou rapporte le propos sans guillemets, avec sa "
            "réserve. Source\u00a0: «\u00a0{source}\u00a0»"
        ),
        "quotation-glued": (
            "«\u00a0{article}\u00a0» réunit deux citations que la source sépare\u00a0: cite-les "
            "l’une après l’autre, ou marque la coupe par […]. La première\u00a0: "
            "«\u00a0{source}\u00a0»"
        ),
        "quotation-from-running-text": (
            "«\u00a0{article}\u00a0»\u00a0: ce sont les mots de l’article source lui-même, qui ne "
            "cite personne. Retire les guillemets et redis-le autrement."
        ),
        "quotation-more-than-source": (
            "L’article cite plus souvent que la source, et rien n’y répond à «\u00a0{article}\u00a0»\u202f; "
            "la citation la plus proche est «\u00a0{source}\u00a0». Si c’est elle, traduis-la "
            "fidèlement\u202f; sinon, retire la citation."
        ),
        "quotation-no-counterpart": (
            "Aucune citation de la source ne répond clairement à «\u00a0{article}\u00a0»\u202f; "
            "la plus proche est «\u00a0{source}\u00a0». Si c’est elle, traduis-la "
            "fidèlement\u202f; sinon, retire les guillemets."
        ),
    },
    page_fr="""Citation à vérifier

Ce que fait ce contrôle
-----------------------
Il donne la liste des citations que la comparaison des mots ne tranche pas\u00a0: la source a oublié
un guillemet, la citation est coupée là où son auteur la nuance, une citation traduite n’a pas de
pendant clair, ou un de ses mots n’en a pas. Ces deux derniers cas n’empêchent pas la publication, à moins que
l’article ne cite plus souvent que la source.

Pourquoi c’est important
------------------------
Une citation coupée peut dire le contraire, et celle dont la fin est inconnue peut prêter à
quelqu’un les mots du journaliste.

Exemple
-------
«\u00a0Les trains seront à l’heure\u00a0» quand la source dit «\u00a0les trains seront à l’heure,
sauf en cas de neige\u00a0».

Que faire
---------
Lire le paragraphe de la source et citer la phrase entière, ou rapporter le propos sans guillemets.
""",
    judge=judge,
    yields_to=frozenset({"guillemets-unbalanced"}),
    needs=frozenset({"source"}),
)
