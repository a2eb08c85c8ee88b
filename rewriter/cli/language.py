"""Which language the editor reads: `--lang`, else REWRITER_LANG or rewriter.toml, else the locale, else
French."""

import os
from itertools import pairwise
from typing import TYPE_CHECKING, cast

import click

if TYPE_CHECKING:
    from rewriter.cli.speaking import Decorated
    from rewriter.settings import Settings
    from rewriter.wording import Lang

_CHOICE = "rewriter.lang"
_LANGS = ("fr", "en")


def chosen() -> "Lang":
    """The language for messages, as far as it is known now."""
    context = click.get_current_context(silent=True)
    given = context.find_root().meta.get(_CHOICE) if context else None
    return cast("Lang", given or _remembered.get(_CHOICE) or from_locale())


def speak(context: click.Context, lang: "Lang") -> None:
    """Print help and messages under that context in `lang`."""
    context.find_root().meta[_CHOICE] = lang


def look_ahead(arguments: list[str]) -> None:
    """Remember `--lang`, wherever it stands: help and usage errors come before the options are read."""
    for given, following in pairwise([*arguments, ""]):
        name, _, inline = given.partition("=")
        if given == "--":
            return
        if name == "--lang" and (inline or following) in _LANGS:
            _remembered[_CHOICE] = inline or following


def settled(settings: "Settings") -> "Lang":
    """The language once settings are read: `--lang`, else what they say, else the locale's."""
    given = _remembered.get(_CHOICE)
    configured = bool(settings.origin("lang").name)
    return cast("Lang", given) if given else settings.lang if configured else from_locale()


def from_locale() -> "Lang":
    """English for an English locale, French otherwise: the house's readers are French editors."""
    for name in ("REWRITER_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name, "")
        if value:
            return "en" if value.lower().startswith("en") else "fr"
    return "fr"


_remembered: dict[str, str] = {}


def _remember(context: click.Context, _parameter: click.Parameter, value: str | None) -> "Lang":
    if value:
        speak(context, cast("Lang", value))
        _remembered[_CHOICE] = value  # errors are told after the context is gone
    return cast("Lang", value) if value else from_locale()


def lang_option(command: "Decorated") -> "Decorated":
    """`--lang fr|en` for a command."""
    from rewriter.cli.speaking import option  # which asks this module which language to speak

    kind = click.Choice(_LANGS)
    return option("--lang", type=kind, callback=_remember, is_eager=True, help="cli.help-lang")(command)
