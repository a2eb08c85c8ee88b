"""Foreign words

What it does
------------
Looks for words in English, Spanish, Italian, German or Dutch inside a French text: titles, headings,
paragraphs. Four words or more are an error, fewer a warning; in the speech of others, or where a
French source has the same words, always a warning; in a heading of a finished article whose source
nobody gave, which its author wrote so, advice. Names of works, sayings told to be English, italics,
references, addresses and titles of pages that a line links to may stay.

Why it matters
--------------
Half a sentence left in English shows that the translation stopped on the way, or that an order to
the model slipped into the article.

Example
-------
«\u00a0Customize this title in french L’entreprise a présenté ses résultats.\u00a0»

How to fix
----------
Translate the words, or take them out when they are no part of the article. Names and titles of
works may stay.
"""

import re
from collections.abc import Iterator, Sequence

from rewriter.article import Finding, Severity
from rewriter.checks.paper import Paper, PlacedText
from rewriter.checks.shared.code import code_in
from rewriter.checks.shared.links import is_reference
from rewriter.checks.shared.tongues import TongueCheck, is_code
from rewriter.text.addresses import find_addresses
from rewriter.text.languages.english_runs import split_words
from rewriter.text.languages.foreign_lines import is_english_line
from rewriter.text.languages.foreign_runs import Run, foreign_runs
from rewriter.text.saying.quotations import QuotedSpan, quoted_spans
from rewriter.text.words import count_words
from rewriter.wording import Text

_BEFORE = 45  # characters in which what is named is looked for
_ITALIC = ("*", "_")
_WORK = (
    r"rapport|livre|roman|film|s[ée]rie|chanson|album|single|morceau|tube|documentaire|[ée]mission|podcast|jeu|revue|magazine|"
    r"site|blog|essai|ouvrage|recueil|manifeste|projet|programme|campagne|exposition|spectacle|pi[èe]ce|article|[ée]tude|clip|"
    r"com[ée]die|titre|intitul[ée]e?s?|appel[ée]e?s?|nomm[ée]e?s?|baptis[ée]e?s?|dite?s?|surnomm[ée]e?s?|label|prix|festival|"
    r"association|collectif|ONG|fondation|soci[ée]t[ée]|entreprise|start-up|groupe|marque|application|logiciel|mouvement"
)
_SAID = r"adage|devise|slogan|expression|formule|maxime|proverbe|concept|principe|anglais|anglaise|en VO|version originale|hashtag|refrain"
_NAMING = re.compile(rf"\b(?:{_WORK}|{_SAID})\b[^.!?;]{{0,14}}$", re.IGNORECASE)
_SAYING = re.compile(rf"\b(?:{_SAID})\b[^.!?;]{{0,30}}$", re.IGNORECASE)
_GLOSSED = re.compile(
    r"[ \u00a0]?(?:[:,–—-] ?(?:(?:c['’]est|le|la|un|une|l['’]) ?)?(?:\w+ ){0,2}"
    r"(?:titre|devise|slogan|expression|formule|maxime|proverbe|adage|principe|philosophie|mot d['’]ordre|nom|mantra|"
    r"cr[eé]do|leitmotiv|pierre angulaire|règle d['’]or)\b"
    r"|\((?:en français|soit|littéralement|«|c['’]est-à-dire))",
    re.IGNORECASE,
)
_GLOSS = 60  # characters behind the words in which they are explained
_REFERENCE = re.compile(r"\(\d{4}[a-z]?\)[.,:]{0,2}\s?$|\bvol\.\s?$")
_CITED = re.compile(  # « Title », *Nature*, vol. 619
    r"[\s\u202f]?[»”\"]?,[ \u00a0](?:dans |in )?[*_]?[A-ZÀ-Ý][\w&'’ -]{1,60}[*_]?,[ \u00a0](?:vol\b|n[o°]|t\.|p{1,2}\.|(?:19|20)\d\d\b)"
)
_SPEECH = re.compile(
    r":\s?$|\b(?:dit|dire|a[ -]t-(?:il|elle)|lanc[ée]|d[ée]clar|r[ée]pond|affirm|expliqu|assur|confi|insist|ajout)\w{0,6}[^.!?]{0,12}$",
    re.IGNORECASE,
)


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding for each text with another language in it, at its longest run."""
    for placed in paper.texts:
        if is_reference(paper, placed.text):
            continue
        code = code_in(paper, placed.text)
        runs = [
            run for run in _runs(placed.text) if not (_touches(run, code) or _may_stay(placed, run, paper))
        ]
        if runs:
            longest = max(runs, key=lambda run: _words(placed, run))
            yield CHECK.found(
                placed.at(longest.start, longest.end),
                severity=_severity(placed, longest, paper),
                measured=sum(_words(placed, run) for run in runs),
                found=placed.text[longest.start : longest.end],
                language=longest.language,
            )


def _touches(run: Run, code: Sequence[tuple[int, int]]) -> bool:
    return any(start < run.end and run.start < end for start, end in code)


def _runs(text: str) -> list[Run]:
    if is_code(text):
        return []
    found = foreign_runs(text)
    if found or not is_english_line(text):
        return found
    words = list(split_words(text))
    return [Run(words[0][0], words[-1][1], "en")]


def _words(placed: PlacedText, run: Run) -> int:
    return count_words(placed.text[run.start : run.end])


def _may_stay(placed: PlacedText, run: Run, paper: Paper) -> bool:
    """Whether the words are a name or a quotation that is rightly in its language: a work's title, a saying
    told to be English, an address, a reference, or words quoted so in a French source too."""
    text, before = placed.text, placed.text[max(0, run.start - _BEFORE) : run.start]
    if text[run.start - 1 : run.start] in _ITALIC and text[run.end : run.end + 1] in _ITALIC:
        return True
    if any(a.start <= run.start < a.end for a in find_addresses(text)):
        return True
    if _GLOSSED.match(text, run.end, run.end + _GLOSS):
        return True
    quote = _quote_of(placed, run)
    if quote is None:
        named = _NAMING.search(before) and (text[run.start].isupper() or _SAYING.search(before))
        return bool(named or _REFERENCE.search(before))
    if _owned(placed, run, paper) or _CITED.match(text, quote.end):
        return True
    opening = text[max(0, quote.start - _BEFORE) : quote.start]
    short = count_words(text[quote.start : quote.end]) <= CHECK.limit(paper, "title_words")
    return bool(_SAYING.search(opening) or (short and not _SPEECH.search(opening)))


def _quote_of(placed: PlacedText, run: Run) -> QuotedSpan | None:
    quotes = (q for q in quoted_spans(placed.text) if q.closed)
    return next((q for q in quotes if q.start <= run.start and run.end <= q.end), None)


def _owned(placed: PlacedText, run: Run, paper: Paper) -> bool:
    """Whether a French source has the words too."""
    own = paper.source is not None and paper.source.language == "fr"
    return own and placed.plain[run.start : run.end] in paper.source_plain


def _severity(placed: PlacedText, run: Run, paper: Paper) -> Severity:
    if placed.place.part == "heading" and not paper.made_here and paper.source is None:
        return Severity.ADVICE  # its author wrote it so: « Think different! »
    few = _words(placed, run) < CHECK.limit(paper, "error_from")
    quoted = _quote_of(placed, run) is not None
    return Severity.WARNING if few or quoted or _owned(placed, run, paper) else Severity.ERROR


CHECK = TongueCheck(
    code="foreign-words",
    family="language",
    severity=Severity.ERROR,
    title=Text("Mots étrangers", "Foreign words"),
    message=Text(
        "Ces mots ne sont pas en français ({language})\u00a0: «\u00a0{found}\u00a0».",
        "These words are not in French ({language}): “{found}”.",
    ),
    instruction="«\u00a0{found}\u00a0» n’est pas en français\u00a0: traduisez-le fidèlement, ou retirez-le s’il ne fait pas partie de "
    "l’article.",
    page_fr="""Mots étrangers

Ce que fait ce contrôle
-----------------------
Il cherche des mots anglais, espagnols, italiens, allemands ou néerlandais dans un texte
français\u00a0: titres, intertitres, paragraphes. À partir de quatre mots c’est une erreur, en
dessous un avertissement\u202f; dans les propos d’autrui, ou si une source française a les mêmes mots,
toujours un avertissement\u202f; dans un intertitre d’un article fini dont personne n’a donné la source, que son
auteur a voulu ainsi, un conseil. Titres d’œuvres, formules données pour anglaises, italiques, références,
adresses et titres de pages vers lesquelles une ligne mène peuvent rester.

Pourquoi c’est important
------------------------
Une demi-phrase restée en anglais montre que la traduction s’est arrêtée en route, ou qu’une
consigne donnée au modèle s’est glissée dans l’article.

Exemple
-------
«\u00a0Customize this title in french L’entreprise a présenté ses résultats.\u00a0»

Que faire
---------
Traduire ces mots, ou les retirer s’ils ne font pas partie de l’article. Noms et titres d’œuvres
peuvent rester.
""",
    judge=judge,
    yields_to=frozenset(
        {
            "assistant-chatter",
            "junk-line",
            "order-echoed",
            "paragraph-not-french",
            "placeholder",
            "prompt-leak",
            "source-trailer-left",
        }
    ),
    unit="words",
    limits={
        "error_from": 4,  # words: fewer can be a phrase that French has borrowed
        "title_words": 7,  # of a quotation that nobody is said to speak: longer ones are speech, not titles
    },
)
