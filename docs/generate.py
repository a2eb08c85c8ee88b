"""Writes the pages that come from the code: docs/checks, a page for each check in each language, with lists,
and docs/cli, what each command takes, in each language.

python -m docs.generate            write them
python -m docs.generate --check    compare only; exit 1 and name what differs
"""

import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import click

from rewriter.article import Brief
from rewriter.checks.catalogue import shipped_checks
from rewriter.checks.contract import Check
from rewriter.checks.explain import label, text_of
from rewriter.cli.language import speak
from rewriter.cli.main import cli
from rewriter.settings.profiles.resolving import NAMES as PROFILES
from rewriter.settings.profiles.resolving import profile_from
from rewriter.wording import Lang, say

HERE = Path(__file__).parent
LANGS: tuple[Lang, ...] = ("fr", "en")
INTRODUCTION = {
    "fr": "# Contrôles\n\nChaque article est jugé par ces contrôles. Une erreur empêche l’état "
    "«\u00a0prêt\u00a0»\u202f; un avertissement demande un regard\u202f; un conseil peut être laissé.",
    "en": "# Checks\n\nEvery article is judged by these checks. An error forbids “ready”; a warning asks for "
    "a look; advice may be left.",
}
FRONT = "# Checks\n\n- [Contrôles, en français](fr/README.md)\n- [Checks, in English](en/README.md)\n"
COMMANDS = {"fr": "# La ligne de commande", "en": "# The command line"}
COMMANDS_FRONT = (
    f"{COMMANDS['en']}\n\n- [{COMMANDS['fr'][2:]}, en français](fr.md)\n- [The same, in English](en.md)\n"
)
TABLE = {"fr": "| contrôle | | problème |", "en": "| check | | problem |"}


def main(arguments: list[str]) -> int:
    """Write the pages, or with --check compare them; 0 when all is as it should be."""
    wanted = pages()
    if "--check" in arguments:
        stale = sorted(str(p.relative_to(HERE)) for p in differing(wanted))
        print("\n".join(f"docs/{name} is stale: python -m docs.generate" for name in stale))
        return 1 if stale else 0
    for path in set(written()) - set(wanted):
        path.unlink()
    for path, text in wanted.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    print(f"{len(wanted)} pages in {HERE.name}")
    return 0


def pages() -> dict[Path, str]:
    """Every generated file and its text."""
    folder = HERE / "checks"
    found = {folder / "README.md": FRONT, HERE / "cli" / "README.md": COMMANDS_FRONT}
    for lang in LANGS:
        found[HERE / "cli" / f"{lang}.md"] = commands(lang)
        found[folder / lang / "README.md"] = index(lang)
        found |= {folder / lang / f"{check.code}.md": page(check, lang) for check in shipped_checks()}
    return found


def commands(lang: Lang) -> str:
    """Every command with its options, as `--help` prints them."""
    parts = [COMMANDS[lang], *(f"## {name}\n\n```\n{told}\n```" for name, told in _helps(lang))]
    return "\n\n".join(parts) + "\n"


def _helps(lang: Lang) -> Iterator[tuple[str, str]]:
    with cli.context_class(cli, info_name="rewriter", terminal_width=100, **cli.context_settings) as context:
        speak(context, lang)
        yield from _helps_below(cli, context)


def _helps_below(command: click.Command, context: click.Context) -> Iterator[tuple[str, str]]:
    """A command's help, and for a group the help of each of its commands."""
    yield context.command_path, command.get_help(context)
    if not isinstance(command, click.Group):
        return
    for name in command.list_commands(context):
        inner = command.get_command(context, name)
        assert inner is not None
        below = inner.context_class(inner, parent=context, info_name=name, terminal_width=100)
        yield from _helps_below(inner, below)


def page(check: Check, lang: Lang) -> str:
    """One check's page as Markdown."""
    title, _, rest = text_of(check, lang).strip().partition("\n")
    back = "Tous les contrôles" if lang == "fr" else "All checks"
    rule = "=" * len(title)
    parts = [f"{title}\n{rule}", f"`{label(check, lang)}`", rest.strip(), *limits(check, lang)]
    return "\n\n".join([*parts, f"[{back}](README.md)"]) + "\n"


def limits(check: Check, lang: Lang) -> Iterator[str]:
    """The check's limits under each profile that is shipped; nothing where it has none."""
    names = list(check.limits_under(Brief()))
    if not names:
        return
    briefs = [Brief.under(profile_from(name)) for name in PROFILES]
    told = [check.limits_under(brief) for brief in briefs]
    rows = [f"| `{name}` | " + " | ".join(f"{values[name]:g}" for values in told) + " |" for name in names]
    head = f"| {say('profiles.limit', lang)} | " + " | ".join(PROFILES) + " |"
    title = say("profiles.limits", lang)
    table = "\n".join([head, "|---" * (len(PROFILES) + 1) + "|", *rows])
    yield f"{title}\n{'-' * len(title)}\n\n{table}"


def index(lang: Lang) -> str:
    """The list of all checks, by family."""
    parts = [INTRODUCTION[lang]]
    for family, checks in groupby(shipped_checks(), key=lambda c: c.family):
        rows = [TABLE[lang], "|---|---|---|", *(row(check, lang) for check in checks)]
        parts.append(f"## {say(f'checks.family-{family}', lang)}\n\n" + "\n".join(rows))
    return "\n\n".join(parts) + "\n"


def row(check: Check, lang: Lang) -> str:
    """One line of the list."""
    severity = say(f"checks.severity-{check.severity}", lang)
    return f"| [{check.code}]({check.code}.md) | {severity} | {check.title.fill(lang)} |"


def written() -> list[Path]:
    """The generated files that are there."""
    return sorted([*(HERE / "checks").rglob("*.md"), *(HERE / "cli").rglob("*.md")])


def differing(wanted: dict[Path, str]) -> set[Path]:
    """Files that are missing, stale or belong to no check."""
    stale = {p for p, text in wanted.items() if not p.exists() or p.read_text(encoding="utf-8") != text}
    return stale | (set(written()) - set(wanted))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
