"""What a document says of itself, when it is the document that says it and not the program that made it."""

import re

from rewriter.text.glyphs.characters import article_line
from rewriter.text.normalise import fold

_NOBODY = re.compile(
    r"python-docx|docx|odfdo|odfpy|apache poi|docx4j|pandoc|aspose\b.*|phpword|phpoffice|"
    r"unknown(?: author)?|un-?named|inconnue?|auteure?s?|author|(?:microsoft|windows|office|ms)\b.*|"
    r"utilisat(?:eur|rice)\b.*|user\b.*|"
    r"admin\w*|owner|proprietaire|libreoffice.*|openoffice.*|google docs?|pages|word|default|test|"
    r"pc|home|invite|guest|redacteur|client|compte .*|tactic|\W*"
)
_UNTITLED = re.compile(
    r"(?:microsoft word - .*|document ?\d*|word document|sans (?:titre|nom) ?\d*|untitled.*|titre|title|"
    r"titre du document|document title|normal|template|modele\b.*|blank|\W*|.*\.(?:docx?|odt|rtf|dotx?))"
)
_LONGEST = 300
_LOGIN = re.compile(r"[a-z0-9._-]+|\S*[@\\]\S*|[A-Z]{0,3}\d[A-Z0-9]*", re.ASCII)


def author(said: str | None) -> str | None:
    """A person's or a newsroom's name; None for a program, an account or a template's author."""
    name = article_line(said or "")[:_LONGEST]
    if not name or _NOBODY.fullmatch(fold(name)) or _LOGIN.fullmatch(name):
        return None
    return name


def title(said: str | None) -> str:
    """A title that somebody wrote; empty for a file's name or what a program or template puts there."""
    found = article_line(said or "")[:_LONGEST]
    return "" if _UNTITLED.fullmatch(fold(found)) else found


def language(tag: str | None) -> str | None:
    """The two letters of a language tag such as fr-FR."""
    code = (tag or "").partition("-")[0].partition("_")[0].lower()
    return code if len(code) == 2 and code.isascii() and code.isalpha() else None
