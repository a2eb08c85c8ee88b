"""Markup debris

What it does
------------
Looks for marks of Markdown and HTML that stand in the text as characters: **, ##, [text](address),
<b>, &nbsp;, and of the short codes of content systems: [gallery id="4"].

Why it matters
--------------
Titles and paragraphs are plain text here; such marks would be shown to the reader as they are.

Example
-------
«\u00a0**Tesla** a annoncé…\u00a0» or «\u00a0## Une année difficile\u00a0» in the middle of a
paragraph.

How to fix
----------
`rewriter check ARTICLE --fix` takes out ** and character references; for the rest, take the marks out and
keep the words. A «\u00a0##\u00a0» often means a heading that landed in a
paragraph.
"""

import re
from collections.abc import Iterator
from html import unescape

from rewriter.article import Finding, Severity
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper
from rewriter.checks.shared.residue import Trace, excerpt, residues, severity_of
from rewriter.text.edits import Edit, apart
from rewriter.text.typography.kept import MASK
from rewriter.wording import Text

_NAMES = (
    r"nbsp|amp|quot|lt|gt|apos|laquo|raquo|[lr][sd]quo|hellip|[nm]dash|euro|copy|reg|deg|thinsp|shy|oelig|aelig|"
    r"[aeiouy](?:acute|grave|circ|uml)|ccedil"
)
TRACES = (
    Trace("**", r"(?<!\*)\*\*\*?(?!\*)", "**Tesla** a annoncé"),
    Trace("__", r"__(?=\w)", "__Tesla__ a annoncé"),
    Trace("#", r"(?:^|\n)#{1,6} ", "## Une année difficile"),
    Trace("* ", r"^\* (?=\S)", "* Le conseil a voté"),
    Trace("- ", r"^- (?=\w)", "- Le conseil a voté"),
    Trace("> ", r"^> ", "> Le conseil a voté"),
    Trace("](", r"!?\[[^\[\]\n]{1,200}\]\((?:https?:|/|#|www)[^()\s]{0,300}\)", "[voté](https://exemple.fr)"),
    Trace(
        "<",
        r"</?(?:b|i|p|a|u|s|em|strong|small|br|hr|div|span|section|article|h[1-6]|ul|ol|li|img|figure|blockquote|"
        r"q|code|pre|table|t[dhr]|script|style|svg|math|iframe|object|embed|video|audio|source|form|input|button|"
        r"select|textarea|link|meta|base|body|html|head|template|details|marquee|title)(?:[ /][^<>\n]{0,200})?>",
        "<strong>voté",
    ),
    Trace("<!--", r"<!--", "<!-- wp:html -->"),
    Trace("<![", r"<!\[cdata\[", "<![CDATA["),
    Trace(
        "[",
        r"\[(?:/[a-z][\w-]{1,30}|[a-z][\w-]{1,30} [\w-]{1,30}=[^\[\]\n]{1,200}|"
        r"(?:gallery|embed|playlist|caption|raw|html|php|iframe|shortcode)(?: [^\[\]\n]{0,200})?|"
        r"(?:audio|video) [^\[\]\n]{1,200})\]",  # « [VIDÉO] », « [VIDEO] » open a title of the press
        "[embed src=x]",
    ),
    Trace("&", rf"&(?:{_NAMES}|#\d{{1,6}}|#x[0-9a-f]{{1,5}});", "voté&nbsp;!"),
    Trace("~~", r"~~(?=\S)[^~\n]{1,200}~~", "~~voté~~"),
    Trace("[^", r"\[\^\w{1,20}\]", "voté[^1]"),
    Trace("[[", r"\[\[[^\[\]\n]{1,100}\]\]", "le [[budget]] voté"),
    Trace("'''", r"'''\w", "'''Budget''' voté"),
    Trace("==", r"(?:^|\n)={2,5} [^=\n]{1,100} ={2,5}", "== Budget =="),
    Trace("|", r"\|[ :]{0,3}-{3,40}[ :]{0,3}\|", "|---|---|"),
    Trace("\\", r"\\[*_#\[\]`]", "\\*voté"),
    Trace("*", r"(?<![\w*])\*\w[^*\n]{0,80}(?<=[\w.!?»])\*(?![\w*])", "le *budget* voté"),
    Trace("_", r"(?<![\w_/.:])_\w[^_\n]{0,80}(?<=[\w.!?»])_(?![\w_])", "le _budget_ voté"),
)

_CODE = MASK * 24  # covered by typography: a line of code, or an address as long as one
_REFERENCE = re.compile(
    r"&(?:nbsp|laquo|raquo|[lr]squo|hellip|[nm]dash|euro|oelig|aelig|[aeiouAEIOU](?:acute|grave|circ|uml)|[cC]cedil);"
)
_BOLD = re.compile(r"(?<![*\w])\*\*(?=[\w«“\"])[^*\n]{1,300}(?<=[\w»”\".!?…:])\*\*(?![*\w])")


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each text with marks in it, at the first of them."""
    seen: set[int] = set()
    for placed, match in residues(paper, TRACES):
        if id(placed) not in seen and not _comments(match, paper):
            seen.add(id(placed))
            yield CHECK.found(
                placed.at(*match.span()), severity=severity_of(match, paper), found=excerpt(placed, match)
            )


def _comments(match: re.Match[str], paper: Paper) -> bool:
    """Whether a « # » stands in an article with lines of code, whose remarks begin so."""
    return match.group().lstrip("\n") == "# " and _CODE in paper.typeset


def _plain(text: str) -> Iterator[Edit]:
    """The character that a reference stands for, where it is no mark itself; bold words without their marks."""
    for found in _REFERENCE.finditer(text) if "&" in text else ():
        yield Edit(found.start(), found.end(), unescape(found.group()))
    for found in _BOLD.finditer(text) if "**" in text else ():
        yield Edit(found.start(), found.start() + 2, "")
        yield Edit(found.end() - 2, found.end(), "")


CHECK = Check(
    code="markup-debris",
    family="hygiene",
    severity=Severity.ERROR,
    title=Text("Restes de balisage", "Markup debris"),
    message=Text(
        "Des marques de mise en forme sont restées dans le texte\u00a0: «\u00a0{found}\u00a0».",
        "Formatting marks are left in the text: “{found}”.",
    ),
    instruction="Des marques de mise en forme sont restées («\u00a0{found}\u00a0»)\u00a0: écrivez du texte simple, sans Markdown ni HTML, et "
    "gardez les mots.",
    page_fr="""Restes de balisage

Ce que fait ce contrôle
-----------------------
Il cherche les marques de Markdown et de HTML restées dans le texte comme des caractères\u00a0: **,
##, [texte](adresse), <b>, &nbsp;, et les codes courts des systèmes de publication\u00a0: [gallery
id="4"].

Pourquoi c’est important
------------------------
Titres et paragraphes sont ici du texte simple\u202f; ces marques seraient montrées telles quelles
au lecteur.

Exemple
-------
«\u00a0**Tesla** a annoncé…\u00a0», ou «\u00a0## Une année difficile\u00a0» au milieu d’un
paragraphe.

Que faire
---------
`rewriter check ARTICLE --fix` retire les ** et les références de caractères\u202f; pour le reste, retirer les
marques et garder les mots. Un «\u00a0##\u00a0» est souvent un intertitre tombé dans un
paragraphe.
""",
    judge=judge,
    in_a_row=True,
    fix=lambda text: apart(_plain(text)),
)
