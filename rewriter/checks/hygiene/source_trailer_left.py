"""Source trailer left

What it does
------------
Looks for what stands around an article on the page it came from: «\u00a0Source link -57\u00a0»,
«\u00a0Crédits image\u00a0:\u00a0», «\u00a0Lire aussi\u00a0», calls to subscribe or share. A line that
names the maker of a picture is a warning, for the picture may be there, as is a last sentence that
was glued to a paragraph; all else is an error. In a finished article whose source nobody gave, «\u00a0Lire
aussi\u00a0» and a call to subscribe with their links are the site's own and passed over, and so is a
picture's maker above or below the text; «\u00a0Lire aussi\u00a0» below the text that has no link is advice.

Why it matters
--------------
It belongs to another site. Published, it sends readers there, credits the wrong picture, and shows
that the text was pasted.

Example
-------
«\u00a0Crédits image\u00a0: Agence Untel\u00a0» as a paragraph of its own.

How to fix
----------
Take it out. The names of source, author and photographer belong in the credit.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper, PlacedText
from rewriter.checks.shared.margins import Margins, margins
from rewriter.checks.shared.residue import Trace, excerpt, line_of_page, residues, shortened
from rewriter.text.furniture import Furniture
from rewriter.wording import Text

TRACES = (
    Trace("source", r"\bsource(?: link)? ?[-–] ?\d{1,6}\b|\bsource link\b", "Source link -57"),
    Trace(
        "crédit",
        r"\bcrédits? ?(?:images?|photos?|photographiques?|vidéos?) ?:",
        "Crédits image : Agence Untel",
    ),
    Trace("credit", r"\b(?:image|photo) credits?\b", "Image Credits: Agence Untel"),
    Trace(": ", r"^(?:photo|image|illustration|légende) ?: ", "Photo : Agence Untel"),
    Trace(
        " ",
        r"^(?:à )?(?:lire|voir|écouter|découvrir) (?:aussi|également|ensuite)(?: ?:|$| sur\b)",
        "À lire aussi : le pont fermé",
    ),
    Trace("also", r"^(?:read|see) also\b", "Read also: the bridge"),
    Trace("sur le même", r"^sur le même (?:sujet|thème)\b", "Sur le même sujet"),
    Trace("article", r"^articles? (?:liés?|similaires?|connexes?)\b", "Articles similaires"),
    Trace(
        "z-vous",
        r"\b(?:inscrivez|abonnez)-vous (?:à (?:notre|la) |gratuitement|dès|maintenant)",
        "Abonnez-vous à notre lettre",
    ),
    Trace("to our", r"\bsubscribe to our\b|\bsign up for our\b", "Subscribe to our newsletter"),
    Trace("up for our", r"\bsign up for our\b", "Sign up for our newsletter"),
    Trace("en premier sur", r"\best apparu en premier sur\b", "est apparu en premier sur La Gazette"),
    Trace("first on", r"\bappeared first on\b", "appeared first on The Gazette"),
    Trace(
        "partage",
        r"\bpartage[rz] (?:cet article )?sur (?:facebook|twitter|x|linkedin|whatsapp)\b",
        "Partagez cet article sur Facebook",
    ),
    Trace("droits réservés", r"\btous droits réservés\b", "Tous droits réservés"),
    Trace("rights reserved", r"\ball rights reserved\b", "All rights reserved"),
)


_LINES: dict[Furniture, Severity] = {
    "trailer": Severity.ERROR,
    "pointer": Severity.ERROR,
    "promotion": Severity.ERROR,
    "credit": Severity.WARNING,  # « Le pont sous la neige © Léa Roux » may stand under a picture of the article
}
_NAMES: dict[Furniture, str] = {"pointer": "lire", "promotion": "abonnez", "credit": "crédit"}


_POINTERS = ("lire", "voir", "écouter", "découvrir", "read", "see", "sur le même", "article")
_CALLS = ("abonnez", "inscrivez", "subscribe", "sign up")
_CREDITS = ("crédit", "photo", "image", "illustration", "légende")


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each leftover of the page the source came from: a trace of one, or a whole line that
    is nothing else."""
    told: set[int] = set()
    around = margins(paper)
    for placed, match in residues(paper, TRACES):
        told.add(id(placed))
        severity = _of_page(placed, match.group(), around, paper)
        if placed.text not in paper.captions and severity:
            yield CHECK.found(placed.at(*match.span()), severity=severity, found=excerpt(placed, match))
    for placed in paper.texts:
        line = line_of_page(placed) if id(placed) not in told and placed.text not in paper.captions else None
        if line and line.kind in _LINES:
            found = placed.text[line.start : line.end]
            own = _of_page(placed, _NAMES.get(line.kind, ""), around, paper)
            severity = _least(own, _LINES[line.kind] if line.whole else Severity.WARNING)
            place = placed.place if line.whole else placed.at(line.start, line.end)
            if severity:
                yield CHECK.found(place, severity=severity, found=shortened(found))


def _of_page(placed: PlacedText, words: str, around: Margins, paper: Paper) -> Severity | None:
    """How grave a leftover is; None for a line that the article's own page has: a link to another article, a
    picture's maker above or below the text. Below it, « Lire aussi » without its link may have lost it."""
    said = words.strip().lower().removeprefix("à ")
    if not around.known or not said.startswith(_POINTERS + _CALLS + _CREDITS):
        return Severity.ERROR
    if said.startswith(_CREDITS):
        return None if around.hold(placed) else Severity.WARNING
    if around.lead(placed, paper):
        return None
    return Severity.ADVICE if around.end(placed) and said.startswith(_POINTERS) else Severity.ERROR


def _least(own: Severity | None, asked: Severity) -> Severity | None:
    return max(own, asked, key=lambda s: s.rank) if own else None


CHECK = Check(
    code="source-trailer-left",
    family="hygiene",
    severity=Severity.ERROR,
    title=Text("Reste de la page d’origine", "Source trailer left"),
    message=Text(
        "Un reste de la page d’origine\u00a0: «\u00a0{found}\u00a0».",
        "Left over from the page of origin: “{found}”.",
    ),
    instruction="«\u00a0{found}\u00a0» vient de la page d’origine et ne fait pas partie de l’article\u00a0: retirez-le.",
    page_fr="""Reste de la page d’origine

Ce que fait ce contrôle
-----------------------
Il cherche ce qui entoure un article sur sa page d’origine\u00a0: «\u00a0Source link -57\u00a0»,
«\u00a0Crédits image\u00a0:\u00a0», «\u00a0Lire aussi\u00a0», invitations à s’abonner ou à partager. Une
ligne qui nomme l’auteur d’une image est un avertissement, car l’image est peut-être là, de même
qu’une dernière phrase collée à un paragraphe\u202f; tout le reste est une erreur. Dans un article fini dont
personne n’a donné la source, «\u00a0Lire aussi\u00a0» et une invitation à s’abonner, avec leur lien,
appartiennent au site et sont laissés, de même que l’auteur d’une image au-dessus ou au-dessous du
texte\u202f; «\u00a0Lire aussi\u00a0» sans lien, au-dessous du texte, est un conseil.

Pourquoi c’est important
------------------------
Cela appartient à un autre site. Publié, cela y envoie les lecteurs, crédite la mauvaise image, et
montre que le texte a été collé.

Exemple
-------
«\u00a0Crédits image\u00a0: Agence Untel\u00a0», seul dans un paragraphe.

Que faire
---------
Le retirer. Les noms de la source, de l’auteur et du photographe ont leur place dans la mention de
la source.
""",
    judge=judge,
    yields_to=frozenset({"prompt-leak"}),
)
