"""House word

What it does
------------
Looks for the words that the house does not print, those of `[[house.words]]` and `forbidden` in
rewriter.toml, in the singular and the plural, and an infinitive in its other forms. Quotations are
left alone. It says what the house prints instead, and why, in the editor's own words.

Why it matters
--------------
A newsroom is known by its words. A rule that stands in a file nobody opens is a rule that nobody
keeps; here each article is held against it.

Example
-------
The house prints «\u00a0autrice\u00a0»; the article has «\u00a0Deux auteures de la région\u00a0».

How to fix
----------
Take the word that the house prefers, and mend what agrees with it. Where the rule is wrong for this
article, suppress the finding with a reason.
"""

from collections.abc import Iterator

from rewriter.article import Finding, Severity
from rewriter.article.house import HouseWord
from rewriter.checks.contract import Check
from rewriter.checks.paper import Paper, PlacedText, plain
from rewriter.text.literal import occurrences
from rewriter.text.saying.quotations import quoted_spans
from rewriter.wording import Text

_OPENS = (".", "!", "?", "…", ":", "«", "–", "—")


def judge(paper: Paper) -> Iterator[Finding]:
    """One finding, at the first, for each of the house's words in each text of the article."""
    rules = (*paper.brief.style.rules.words, *(HouseWord(avoid=(w,)) for w in paper.brief.style.forbidden))
    for placed in paper.texts if rules else ():
        quoted = [(q.start, q.end) for q in quoted_spans(placed.text)]
        for rule in rules:
            found = sorted(
                s for s in _spans(placed, rule) if not any(a <= s[0] and s[1] <= b for a, b in quoted)
            )
            if found:
                yield _finding(placed, rule, found)


def _finding(placed: PlacedText, rule: HouseWord, found: list[tuple[int, int]]) -> Finding:
    start, end = found[0]
    prefer = f"«\u00a0{rule.prefer}\u00a0»" if rule.prefer else "–"
    return CHECK.found(
        placed.at(start, end),
        measured=len(found),
        severity=rule.severity,
        found=placed.text[start:end],
        prefer=prefer,
        reason=rule.reason or "–",
    )


def _spans(placed: PlacedText, rule: HouseWord) -> Iterator[tuple[int, int]]:
    """Where the rule's words stand, those within what it prefers left out («\u00a0président\u00a0» in
    «\u00a0président de la République\u00a0»). Case counts where it is all that differs."""
    of_case = plain(rule.prefer) in map(plain, rule.avoid)
    text = placed.text.replace("\u2019", "'").replace("\u00a0", " ") if of_case else placed.plain
    own = list(occurrences(placed.plain, plain(rule.prefer))) if rule.prefer and not of_case else []
    for words in rule.avoid:
        for start, end in occurrences(text, words.replace("\u2019", "'") if of_case else plain(words)):
            inside = any(a <= start and end <= b for a, b in own)
            if not inside and not (of_case and _opens(text, start)):
                yield start, end


def _opens(text: str, at: int) -> bool:
    """Whether a sentence opens there, where a capital is nobody's choice."""
    before = text[:at].rstrip()
    return not before or before.endswith(_OPENS)


CHECK = Check(
    code="house-word",
    family="style",
    severity=Severity.WARNING,
    title=Text("Mot que la maison évite", "House word"),
    message=Text(
        "«\u00a0{found}\u00a0» ({measured} fois dans l’article)\u202f; la maison préfère\u00a0: {prefer}. Raison\u00a0: {reason}.",
        "“{found}” (times in the article: {measured}); the house prefers: {prefer}. Reason: {reason}.",
    ),
    instruction="La maison n’écrit pas «\u00a0{found}\u00a0»\u202f; elle préfère\u00a0: {prefer}. Remplacez ce mot hors des "
    "citations, ou tournez la phrase autrement si rien n’est préféré, accordez ce qui s’y rapporte, et ne changez "
    "aucun fait.",
    page_fr="""Mot que la maison évite

Ce que fait ce contrôle
-----------------------
Il cherche les mots que la maison n’imprime pas, ceux de `[[house.words]]` et de `forbidden` dans
rewriter.toml, au singulier et au pluriel, et un infinitif sous ses autres formes. Il ne touche pas
aux citations. Il dit ce que la maison préfère, et pourquoi, dans les mots de la rédaction.

Pourquoi c’est important
------------------------
Une rédaction se reconnaît à ses mots. Une règle qui dort dans un fichier n’est suivie par
personne\u202f; ici, chaque article lui est comparé.

Exemple
-------
La maison imprime «\u00a0autrice\u00a0»\u202f; l’article dit «\u00a0Deux auteures de la
région\u00a0».

Que faire
---------
Prendre le mot que la maison préfère et accorder ce qui s’y rapporte. Si la règle ne vaut pas pour
cet article, taire l’observation avec une raison.
""",
    judge=judge,
)
