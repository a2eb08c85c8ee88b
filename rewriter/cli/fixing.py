"""`rewriter check --fix` and `--diff`: what is certain, put right in the file or only shown."""

from collections.abc import Mapping
from pathlib import Path

import click

from rewriter.checks.catalogue import by_code
from rewriter.cli.terminal import one_line
from rewriter.errors import UsageError
from rewriter.text.glyphs.characters import unsteered
from rewriter.wording import Lang, say


def show_changes(article: Path) -> int:
    """Print what `fix` would change as a unified diff; 1 when there is something, else 0."""
    from rewriter.api.fixing import fixing

    made = fixing(article)
    click.echo(unsteered(made.diff()), nl=False)
    return int(bool(made.total))


def fix_first(article: Path, lang: Lang) -> Mapping[str, int]:
    """Put the file right, and tell on standard error how many changes were made, by kind."""
    from rewriter.api.fixing import fix

    if str(article) == "-":
        raise UsageError("fixing.standard-input")
    made = fix(article)
    click.echo(_told(one_line(made.name), made.counts, lang), err=True)
    return made.counts


def _told(name: str, counts: Mapping[str, int], lang: Lang) -> str:
    total = sum(counts.values())
    if not total:
        return say("fixing.nothing", lang, name=name)
    kinds = [
        say("fixing.kind", lang, title=by_code()[code].title.fill(lang).lower(), n=n)
        for code, n in sorted(counts.items(), key=lambda pair: -pair[1])
    ]
    key = "fixing.done-one" if total == 1 else "fixing.done"
    return say(key, lang, n=total, name=name, kinds=", ".join(kinds))
