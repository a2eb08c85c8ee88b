"""Placeholder

What it does
------------
Looks for what was to be filled in and was not: «\u00a0[insérer la date]\u00a0», «\u00a0Lorem
ipsum\u00a0», «\u00a0XX euros\u00a0», «\u00a0à compléter\u00a0».

Why it matters
--------------
It is a hole in the article that looks like a fact.

Example
-------
«\u00a0Le prix sera de XX euros à partir du [date].\u00a0»

How to fix
----------
Fill it from the source; when the source does not say, take the sentence out.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.checks.shared.residue import Trace, excerpt, residues, severity_of
from rewriter.wording import Text

_LATER = r"à (?:compléter|préciser|définir|remplir|vérifier|confirmer|venir)"
TRACES = (
    Trace(
        "[",
        r"\[(?:insérer|insérez|ajouter|ajoutez|compléter|complétez|à compléter|à vérifier|nom|prénom|date|lieu|lien|"
        r"titre|chiffre|montant|source|url|ville|insert|add|your|name|link|todo|votre|vos|à définir|à remplir|à préciser|"
        r"description|résumé|exemple|citation|auteur|entreprise|société|produit|adresse|téléphone|email|e-mail|mot-clé|"
        r"insertion|placeholder|image|photo|xx?x?)\b[^\[\]\n]{0,80}\]",
        "[insérer la date]",
    ),
    Trace("lorem ipsum", r"\blorem ipsum\b", "Lorem ipsum dolor"),
    Trace(
        "xx",
        r"\bx{2,4} ?(?=euros?\b|€|%|dollars?\b|millions?\b|milliards?\b|mots\b|personnes\b)|\bxxx+\b",
        "XX euros",
    ),
    Trace("todo", r"\btodo ?:", "TODO : la date"),
    Trace("tbd", r"\btbd\b", "TBD"),
    Trace("à compléter", r"\(à compléter\)", "(à compléter)"),
    Trace("à vérifier", r"\(à vérifier\)", "(à vérifier)"),
    Trace("à préciser", r"\(source à préciser\)", "(source à préciser)"),
    Trace("/mm/", r"\b(?:jj|dd)/mm/(?:aaaa|yyyy)\b", "JJ/MM/AAAA"),
    Trace("00/00", r"\b00/00/0000\b", "00/00/0000"),
    Trace("____", r"_{4,}", "____"),
    Trace("xx/xx", r"\bxx/xx(?:/xxxx)?\b", "le xx/xx/xxxx"),
    Trace("20xx", r"\b20xx\b", "en 20XX"),
    Trace("fixme", r"\bfixme\b", "FIXME"),
    Trace("tktk", r"\btk(?:tk)+\b", "TKTK"),
    Trace("à ", rf"[(\[«] ?(?:date |nom |lieu |chiffre |lien )?{_LATER} ?[)\]»]", "(à définir)"),
    Trace("à ", rf" ?: ?{_LATER}(?= ?\.? ?(?:$|\n))", "Date : à compléter"),
    Trace("dolor sit", r"(?<!ipsum )\bdolor sit amet\b", "dolor sit amet"),
    Trace("......", r"\.{6,}", "Le ........ 2024"),
    Trace("{", r"(?<![{\w$])\{(?:[a-zà-ÿ_]{2,20}[ _]?){1,4}\}(?!\})", "Bonjour {prénom}"),
    Trace("%", r"(?<![\w%])%[a-zà-ÿ_]{3,30}%(?!\w)", "Bonjour %NOM%"),
    Trace("[object", r"\[object object\]", "[object Object]"),
    Trace("<", r"<(?:insérer|insérez|votre|your|insert|nom|name|date|titre)\b[^<>\n]{0,60}>", "<votre nom>"),
)


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each hole left to be filled."""
    for placed, match in residues(paper, TRACES):
        yield CHECK.found(
            placed.at(*match.span()), severity=severity_of(match, paper), found=excerpt(placed, match)
        )


CHECK = Check(
    code="placeholder",
    family="hygiene",
    severity=Severity.ERROR,
    title=Text("Passage à compléter", "Placeholder"),
    message=Text(
        "Un passage reste à compléter\u00a0: «\u00a0{found}\u00a0».",
        "A gap is left to be filled: “{found}”.",
    ),
    instruction="«\u00a0{found}\u00a0» reste à compléter\u00a0: remplacez-le par ce que dit la source\u202f; si elle ne le dit pas, retirez la "
    "phrase.",
    page_fr="""Passage à compléter

Ce que fait ce contrôle
-----------------------
Il cherche ce qui devait être complété et ne l’a pas été\u00a0: «\u00a0[insérer la date]\u00a0»,
«\u00a0Lorem ipsum\u00a0», «\u00a0XX euros\u00a0», «\u00a0à compléter\u00a0».

Pourquoi c’est important
------------------------
C’est un trou dans l’article, qui a l’air d’un fait.

Exemple
-------
«\u00a0Le prix sera de XX euros à partir du [date].\u00a0»

Que faire
---------
Le remplir d’après la source\u202f; si elle ne le dit pas, retirer la phrase.
""",
    judge=judge,
    yields_to=frozenset({"prompt-leak"}),
)
