"""Writing to a terminal: article and model text is untrusted there too."""

from collections.abc import Iterable

import click

from rewriter.text.glyphs.characters import unsteered
from rewriter.wording import Lang, say


def plain(text: str) -> str:
    """The text without control, direction or invisible tag characters; line ends and tabs stay."""
    return unsteered(text)


def one_line(text: str, limit: int = 100) -> str:
    """The text on one line, cut at `limit` characters with an ellipsis."""
    flat = " ".join(plain(text).split(" ")).replace("\n", " ").replace("\t", " ")
    return flat if len(flat) <= limit else flat[: limit - 1].rstrip() + "…"


def not_looked_at(keys: Iterable[str], lang: Lang) -> str:
    """One paragraph on what nobody looked at; empty when nothing is to be said."""
    told = ("\u202f; " if lang == "fr" else "; ").join(plain(say(key, lang)) for key in keys)
    return say("cli.not-looked-at", lang, what=told) if told else ""


def complain(sentence: str, lang: Lang) -> None:
    """Say on standard error, on one line, what went wrong."""
    name = "rewriter\u00a0:" if lang == "fr" else "rewriter:"
    click.echo(f"{name} {one_line(sentence, 2000)}", err=True)
