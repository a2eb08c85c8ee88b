"""The instruction lines above an article in a prompt document, as web editors paste it.

A line counts only above the body of a plain text, and only if it orders something to be done to *this
title* or *this article*: no article opens so, and an article's first sentence must never be taken away."""

import re
from dataclasses import dataclass, field

from rewriter.article import RemovalReason
from rewriter.intake.blocks import Block, tidy
from rewriter.text.sentences import sentence_spans

_VERB = (
    r"customi[sz]e|personali[sz]e|rewrite|re-write|write|make|translate|create|generate|optimi[sz]e|turn|"
    r"convert|"
    r"paraphrase|rephrase|edit|format|adapt|summari[sz]e|improve|change|proofread|expand|"
    r"personnalise[rz]?|r[ée][ée]cri(?:s|vez|re)|rends?|rendez|rendre|traduis|traduisez|traduire|"
    r"optimise[rz]?|"
    r"r[ée]dige[rz]?|[ée]cris|[ée]crivez|[ée]crire|cr[ée]{1,2}[rsz]?|fais|faites|faire|transforme[rz]?|"
    r"reformule[rz]?|"
    r"adapte[rz]?|r[ée]sume[rz]?|corrige[rz]?|am[ée]liore[rz]?|g[ée]n[èée]re[rz]?|mets|mettez|modifie[rz]?|"
    r"change[rz]?"
)
_THING = (
    r"titles?|headlines?|articles?|texts?|content|posts?|blog ?posts?|news|stor(?:y|ies)|"
    r"titres?|textes?|contenus?|billets?|papiers?|d[ée]p[êe]ches?"
)
_THIS = (
    r"this|the following|my|the (?=[a-z ]{0,20}below)|ce|cet|cette|mon|ces|le (?=[a-zé ]{0,20}(?:suivant|"
    r"ci-dessous))"
    r"|l['’](?=[a-zé ]{0,20}(?:suivant|ci-dessous))"
)
_POLITE = (
    r"(?:(?:please|kindly|merci de|s['’]il (?:te|vous) pla[îi]t|veuillez|peux-tu|pouvez-vous|can you|"
    r"could you),? "
    r"|-\s?|\d[.)]\s?)?"
)
_ORDER = re.compile(
    rf"{_POLITE}(?:{_VERB})(?:-moi|"
    rf" me)? (?:[\w’'-]{{1,20}} ){{0,2}}?(?:{_THIS}) ?(?:[\w’'-]{{1,20}} ){{0,2}}?(?:{_THING})\b",
    re.IGNORECASE,
)
_LOOSE_ORDER = re.compile(
    rf"{_POLITE}(?:{_VERB})(?:-moi| me)? (?:an?|the|une?|le|la|"
    rf"l['’]) ?(?:[\w’'-]{{1,20}} ){{0,2}}?(?:{_THING})\b",
    re.IGNORECASE,
)
_SPECIFIC = re.compile(
    r"\bseo\b|\d{3,5} (?:words|mots)|sub-?headings?|sous-titres|intertitres|\bin (?:french|english)\b"
    r"|\ben (?:français|anglais)\b|keywords?|mots?[- ]cl[ée]s?",
    re.IGNORECASE,
)
_TITLE_ORDER = re.compile(
    rf"{_POLITE}(?:{_VERB}) (?:this|the following|ce|le) (?:title|headline|titre)"
    r"(?:(?: (?:in|into|to|en))? (?:french|english|français|anglais))?",
    re.IGNORECASE,
)
_LABEL = re.compile(r"(?:instructions?|consignes?|prompt)[ \u00a0\u202f]?:", re.IGNORECASE)
_LEAD = r"(?:(?:[-*•]|\d[.)]) ?)?(?:(?:please|and|also|then|et|puis|merci de) )?"
_MORE_TO_DO = (
    r"let there|let|use|using|keep|avoid|add|include|ensure|do not|don['’]t|make sure|write|create|respect|"
    r"utilise[rz]?|garde[rz]?|[ée]vite[rz]?|ajoute[rz]?|inclu[st]|incluez|sois|soyez|n['’]|ne |assure[- ]|"
    r"respecte[rz]?|il faut|je veux"
)
_MORE_WANTED = (
    r"be |no |with |without |at least|minimum|min\.?|target|pas de|sans |avec des|au moins|"
    r"\d{2,5} (?:words|mots)"
)
_MORE = re.compile(rf"{_LEAD}(?:{_MORE_TO_DO}|{_MORE_WANTED})", re.IGNORECASE)
_MORE_ORDER = re.compile(rf"{_LEAD}(?:{_MORE_TO_DO})", re.IGNORECASE)
_NAMED_WISH = re.compile(
    r"(?:tone|style|length|language|format|audience|keywords?|ton|longueur|langue|public|mots?[- ]cl[ée]s?)"
    r"[ \u00a0\u202f]?:",
    re.IGNORECASE,
)
_EDITORIAL = re.compile(
    r"\b(?:tone|ton|style|readers?|lecteurs?|paragraphs?|paragraphes?|sentences?|phrases?|articles?|texte?|"
    r"bullets?|listes?|conclusion|introduction|h[1-3]|m[ée]ta|titles?|titres?|emojis?|citations?|quotes?)\b",
    re.IGNORECASE,
)
_LONGEST_MORE = 300
_GLUED = re.compile(
    r"(?:words|mots|french|français|english|anglais|seo|subheadings|sous-titres|intertitres|article|text|"
    r"texte)"
    r"(?=[A-ZÀ-ÖØ-ÞŒ«“][a-zà-ÿ’'«»“” \u00a0\u202f])"
)
_TITLE_LABEL = re.compile(
    r"#{1,6}[ \t]+|(?:title|headline|titre)[ \u00a0\u202f]?:[ \u00a0\u202f]?", re.IGNORECASE
)
_LONGEST = 600  # characters of one instruction; the longest met has 140
_FIRST_LINES = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """What stood above the body: the instructions, the title they surround if any, and the body, with
    empty lines in place of what was taken so that line numbers stay true."""

    instructions: tuple[Block, ...]
    body: str
    title: str = ""


@dataclass
class _Zone:
    """The lines above the body, read one by one."""

    lines: list[str]
    instructions: list[Block] = field(default_factory=list)
    title: str = ""
    waiting: int | None = None  # a line that is the title if an instruction follows it

    def read(self, index: int) -> bool:
        """Takes one line; False when it belongs to the body."""
        line = tidy(self.lines[index])
        order, rest = _parted(line, started=bool(self.instructions))
        if order:
            self.confirm()
            self._take(order, index)
            return self._left(rest, index, about_title=bool(_TITLE_ORDER.match(order)))
        if self.waiting is None and not self.title and len(line) <= 250:
            self.waiting = index
            return True
        return False

    def confirm(self) -> None:
        """The line that waited is the title; its label (« Titre : ») is part of the instructions."""
        if self.waiting is not None:
            line = tidy(self.lines[self.waiting])
            label = _TITLE_LABEL.match(line)
            self.title = line[label.end() :] if label else line
            if label:
                self._take(label.group().strip(), self.waiting)
            self.lines[self.waiting] = ""
            self.waiting = None

    def _take(self, order: str, index: int) -> None:
        self.instructions.append(Block(text=order, line=index + 1, reason=RemovalReason.INSTRUCTION))
        self.lines[index] = ""

    def _left(self, rest: str, index: int, *, about_title: bool) -> bool:
        """What follows an instruction on its line: a title, or the body's first words."""
        if not rest:
            return True
        if about_title and not self.title:
            title, order = _before_order(rest)
            self.title = title
            if order:
                self.lines[index] = order
                return self.read(index)
            return True
        self.lines[index] = rest
        return False


def read_opening(text: str) -> Opening | None:
    """The instructions above a plain text's body, or None when there are none (nothing is touched)."""
    lines = text.split("\n")
    zone = _Zone(lines)
    first = [i for i, line in enumerate(lines[:60]) if line.strip()][:_FIRST_LINES]
    for index in first:
        if not zone.read(index):
            break
    if not zone.instructions:
        return None
    if zone.waiting is not None and _TITLE_LABEL.match(tidy(lines[zone.waiting])):
        zone.confirm()
    return Opening(instructions=tuple(zone.instructions), body="\n".join(lines), title=zone.title)


def _parted(line: str, *, started: bool) -> tuple[str, str]:
    """A line's instruction and what follows it on the same line; two empty texts when there is none."""
    title = _TITLE_ORDER.match(line)
    if title:
        return _parted_title(line, title.end())
    if not _orders(line[:_LONGEST], started=started):
        return "", ""
    glued = _GLUED.search(line[:_LONGEST])
    if glued and glued.end() > 15:
        return line[: glued.end()], line[glued.end() :].strip()
    end = 0
    for start, stop in sentence_spans(line[: 4 * _LONGEST]):
        if end and not _orders(line[start:stop], started=True):
            break
        end = stop
    return (line, "") if end >= len(line[: 4 * _LONGEST].rstrip()) else (line[:end], line[end:].strip())


def _orders(text: str, *, started: bool) -> bool:
    if _ORDER.match(text) or _LABEL.match(text) or (_LOOSE_ORDER.match(text) and _SPECIFIC.search(text)):
        return True
    return started and len(text) <= _LONGEST_MORE and _goes_on(text)


def _goes_on(text: str) -> bool:
    """Whether a line below an instruction is one too. « Au moins 12 morts » opens like « Au moins 700
    mots » and is a title: the line must also speak of writing."""
    if _NAMED_WISH.match(text) or (_MORE.match(text) and _SPECIFIC.search(text)):
        return True
    return bool(_MORE_ORDER.match(text) and _EDITORIAL.search(text))


def _parted_title(line: str, end: int) -> tuple[str, str]:
    """« Customize this title in frenchOn dirait … »: what is glued to the order, or stands after a colon, or
    opens with a capital, is the title; all else is part of the order."""
    rest = line[end:]
    opens = rest.lstrip(" \u00a0\u202f")
    if opens[:1] in (":", "-", "–", "—"):
        return line[:end], opens[1:].strip(" \u00a0\u202f")
    if rest and (not rest[0].isspace() and rest[0] not in ".,;"):
        return line[:end], rest.strip()
    if opens[:1].isupper() or opens[:1].isdigit() or opens[:1] in ("«", "“", '"'):
        return line[:end], opens
    order, colon, title = line.partition(":")
    return (order, title.strip()) if colon and title.strip() else (line, "")


def _before_order(rest: str) -> tuple[str, str]:
    """A title and the order that follows it on the same line, if one does."""
    for order in _ORDER.finditer(rest):
        if order.start() > 10 and rest[order.start()].isupper():
            return rest[: order.start()].strip(), rest[order.start() :]
    return rest, ""
