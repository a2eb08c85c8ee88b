"""Junk line

What it does
------------
Looks for lines of a page that are no part of an article: menus («\u00a0Accueil · Contact\u00a0»),
cookie banners, forms, subscriptions, bylines and dates, ways to the comments, copyright lines. These
are errors; a byline, a heading («\u00a0Contact\u00a0») or a last sentence, a warning. In a finished
article whose source nobody gave, its own byline, date or rubric above or below the text is passed over,
and so are a heading with text under it and a call with its link: that is how it stands on its own page. A short line
without a full stop, alone between two paragraphs, is a warning when it is not French or a bare label,
else advice: a caption, a heading that lost its mark, or something of the page.

Why it matters
--------------
Whoever copies a page copies its furniture. One «\u00a0Accepter les cookies\u00a0» in the middle of
an article, and readers see that nobody read it.

Example
-------
«\u00a0Se connecter · S’abonner · Mentions légales\u00a0» as a paragraph of its own.

How to fix
----------
Take the line out. A lost heading becomes a heading again; a caption goes with its picture.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper, PlacedText
from rewriter.checks.shared.code import is_marked_code
from rewriter.checks.shared.margins import Margins, heads_text, margins
from rewriter.checks.shared.residue import Line, line_of_page, shortened
from rewriter.text.furniture import Furniture
from rewriter.text.languages.foreign_lines import is_foreign_line, is_label
from rewriter.text.languages.foreign_runs import foreign_runs
from rewriter.text.sentences import sentence_spans
from rewriter.text.words import count_words
from rewriter.wording import Lang, Text

_KINDS: dict[Furniture, Severity] = {
    "menu": Severity.ERROR,
    "notice": Severity.ERROR,
    "comments": Severity.ERROR,
    "signature": Severity.WARNING,
}
_CLOSERS = " \u00a0\u202f»”\"')]*_"
_FINISHED = (".", "!", "?", "…", ":", ";", ",")
_ITEM = re.compile(
    r"\W{0,3}(?:\d{1,2}|[a-zA-Z])[.)°] |[^\w\s«“\"(\[]{1,2} "
)  # « 2. », « ➢ »: an item of a list
_AFFILIATE = "affili"  # links that are paid for, which an article has to say
_FURTHER = re.compile(  # what heads links to other pages: « Menu » and « Accueil » head a site
    r"(?:à )?(?:lire|voir|écouter|découvrir)\b|(?:pour )?(?:aller plus loin|en savoir plus)|sur le même (?:sujet|thème)|"
    r"articles (?:liés|similaires|connexes)|dans la même rubrique|vous aimerez aussi|(?:partage[rz]|suivez-nous)\b"
)
_BYLINE = re.compile(r"^(?:de notre|propos recueillis|texte|photos?|reportage)\b|\bpar [a-zà-ÿ]|\d")
_SIGNS = ("|", "·")
_RUBRIC = 6  # words of a line above the text; a longer one may be a heading that lost its mark
_LISTED = 4  # lines told
_LONGEST = 160  # characters: more has sentences, however they end


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each line that is a page's own, for each that stands alone in another language or as a
    label, and one for all others that stand alone."""
    lone: list[PlacedText] = []
    around = margins(paper)
    for placed in paper.texts:
        if placed.text in paper.captions or is_marked_code(paper, placed.text):
            continue
        line = line_of_page(placed)
        if _is_own(placed, line, around, paper):
            continue
        if line and line.kind in _KINDS:
            place = placed.place if line.whole else placed.at(line.start, line.end)
            found = shortened(placed.text[line.start : line.end])
            yield CHECK.found(place, severity=_severity(placed, line), found=found)
        elif line is None and _stands_alone(placed, paper):
            strange = is_foreign_line(placed.text) or is_label(placed.text)
            if strange:
                yield CHECK.found(placed.place, severity=Severity.WARNING, found=shortened(placed.text))
            else:
                lone.append(placed)
    if lone:
        listed = " · ".join(shortened(placed.text) for placed in lone[:_LISTED])
        yield CHECK.found(lone[0].place, severity=Severity.ADVICE, found=listed, lone=len(lone))


def _is_own(placed: PlacedText, line: Line | None, around: Margins, paper: Paper) -> bool:
    """Whether it belongs to the article's own page: its byline, date or rubric above or below the text, a
    heading with text under it, a call of the site with its link."""
    if not around.known:
        return False
    further = _FURTHER.match(placed.plain) is not None
    if line is None:
        leads = further and around.lead(placed, paper)
        return leads or (_is_rubric(placed, around) and not is_foreign_line(placed.text))
    if line.kind == "signature" and (around.hold(placed) or _AFFILIATE in placed.plain):
        return True
    if line.kind == "menu" and heads_text(placed, paper):
        return True
    calls = line.kind == "notice" or (line.kind == "menu" and further)
    return calls and around.lead(placed, paper)


def _is_rubric(placed: PlacedText, around: Margins) -> bool:
    """Whether a lone line is a rubric, a byline, a date or a mark. Under the standfirst a longer one without
    figures may be a heading that lost its mark."""
    if around.opens(placed) or around.end(placed):
        return True
    short = count_words(placed.text) <= _RUBRIC or any(sign in placed.text for sign in _SIGNS)
    return around.hold(placed) and (short or _BYLINE.search(placed.plain) is not None)


def _severity(placed: PlacedText, line: Line) -> Severity:
    """« Contact » may head a section, « Rejoignez-nous » too; a last sentence may be meant."""
    sure = line.whole and placed.place.part != "heading"
    return _KINDS[line.kind] if sure else Severity.WARNING


def _stands_alone(placed: PlacedText, paper: Paper) -> bool:
    """Whether it is an unfinished line between finished paragraphs: items of a list have one another."""
    section, at = placed.place.section, placed.place.paragraph
    if section is None or at is None or not _is_unfinished(placed.text) or foreign_runs(placed.text):
        return False  # whole phrases in another language are told by another check
    beside = paper.draft.sections[section].paragraphs[max(0, at - 1) : at + 2]
    others = [par.text for par in beside if par.text != placed.text]
    if len(others) < len(beside) - 1 or not others:
        return False
    return all(_is_prose(text, paper) for text in others) and (at == 0 or not _announces(others[0]))


def _is_unfinished(text: str) -> bool:
    unfinished = not text.rstrip(_CLOSERS).endswith(_FINISHED) or text.rstrip().endswith("...")
    return len(text) <= _LONGEST and unfinished and not _ITEM.match(text) and len(sentence_spans(text)) < 2


def _is_prose(text: str, paper: Paper) -> bool:
    enough = CHECK.limit(paper, "prose_words")
    return not _is_unfinished(text) and (count_words(text) >= enough or _announces(text))


def _announces(text: str) -> bool:
    return text.rstrip(_CLOSERS).endswith((":", ","))


@dataclass(frozen=True, slots=True, kw_only=True)
class LineCheck(Check):
    """A check that says otherwise of a line that is only alone (the parameter `lone`): it may be a heading."""

    alone: Text
    several: Text
    order: str

    def tell(self, finding: Finding, lang: Lang) -> str:
        """The finding as a sentence to the editor."""
        lone = finding.params.get("lone", 0)
        text = (self.alone if lone == 1 else self.several) if lone else self.message
        return text.fill(lang, found=str(finding.params["found"]), lone=str(lone))

    def instruct(self, finding: Finding) -> str | None:
        """The finding as an instruction to the model, in French."""
        return (self.order if "lone" in finding.params else self.instruction or "").format(
            found=finding.params["found"]
        )

    @property
    def asked(self) -> str:
        """Both instructions."""
        return f"{self.instruction}\n{self.order}"


CHECK = LineCheck(
    code="junk-line",
    family="hygiene",
    severity=Severity.ERROR,
    title=Text("Ligne parasite", "Junk line"),
    message=Text(
        "Cette ligne n’a pas l’air de faire partie de l’article\u00a0: «\u00a0{found}\u00a0».",
        "This line does not look like part of the article: “{found}”.",
    ),
    alone=Text(
        "«\u00a0{found}\u00a0»\u00a0: ligne seule, sans point final. Intertitre à marquer, légende d’image, phrase à finir, ou reste "
        "de page à retirer\u202f?",
        "“{found}”: a line by itself, without a full stop. A heading to mark, a caption, a sentence to finish, or something of "
        "the page to take out?",
    ),
    several=Text(
        "{lone} lignes seules, sans point final\u00a0: {found}. Intertitres à marquer, légendes d’images, phrases à finir, ou "
        "restes de page à retirer\u202f?",
        "{lone} lines by themselves, without a full stop: {found}. Headings to mark, captions, sentences to finish, or things of "
        "the page to take out?",
    ),
    order="«\u00a0{found}\u00a0»\u00a0: ligne seule, sans point final\u00a0; si elle annonce ce qui suit, faites-en un intertitre\u202f; si "
    "c’est une phrase, ponctuez-la\u202f; si c’est un reste de page ou une légende, retirez-la.",
    instruction="«\u00a0{found}\u00a0» n’est pas une phrase de l’article mais un reste de page (menu, bandeau, formulaire, signature, légende)\u00a0: "
    "retirez cette ligne, et elle seule\u202f; si c’est un intertitre, faites-en un intertitre.",
    page_fr="""Ligne parasite

Ce que fait ce contrôle
-----------------------
Il cherche les lignes d’une page qui ne font pas partie d’un article\u00a0: menus («\u00a0Accueil ·
Contact\u00a0»), bandeaux de cookies, formulaires, abonnements, signatures et dates, accès aux
commentaires, mentions de droits. Ce sont des erreurs\u202f; une signature, un intertitre
(«\u00a0Contact\u00a0») ou une dernière phrase, un avertissement. Dans un article fini dont personne n’a
donné la source, la signature, la date ou la rubrique au-dessus ou au-dessous du texte sont laissées, de même
qu’un intertitre suivi de texte et une invitation avec son lien\u00a0: c’est ainsi qu’il se présente sur sa
propre page. Une ligne courte sans point final,
seule entre deux paragraphes, est un avertissement si elle n’est pas en français ou n’est qu’une étiquette, sinon un
conseil\u00a0: légende, intertitre qui a perdu sa marque, ou reste de la page.

Pourquoi c’est important
------------------------
Qui copie une page copie ce qui l’entoure. Un «\u00a0Accepter les cookies\u00a0» au milieu d’un
article, et le lecteur voit que personne ne l’a relu.

Exemple
-------
«\u00a0Se connecter · S’abonner · Mentions légales\u00a0», seul dans un paragraphe.

Que faire
---------
Retirer la ligne. Un intertitre perdu redevient un intertitre\u202f; une légende va avec son image.
""",
    judge=judge,
    yields_to=frozenset(
        {
            "assistant-chatter",
            "order-echoed",
            "placeholder",
            "prompt-leak",
            "source-trailer-left",
            "text-wrongly-decoded",
        }
    ),
    limits={"prose_words": 15},  # words of a neighbour that make it a paragraph, not an item of a list
)
