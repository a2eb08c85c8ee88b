"""Which language the editor reads: `--lang`, else REWRITER_LANG or rewriter.toml, else the locale, else
French."""

import os
from typing import TYPE_CHECKING, Any, cast

import click

from rewriter.wording import Lang

if TYPE_CHECKING:
    from rewriter.settings import Settings

_CHOICE = "rewriter.lang"


def chosen() -> Lang:
    """The language for messages, as far as it is known now."""
    context = click.get_current_context(silent=True)
    given = context.find_root().meta.get(_CHOICE) if context else None
    return cast("Lang", given or _remembered.get(_CHOICE) or from_locale())


def settled(settings: "Settings") -> Lang:
    """The language once settings are read: `--lang`, else what they say, else the locale's."""
    given = _remembered.get(_CHOICE)
    configured = bool(settings.origin("lang").name)
    return cast("Lang", given) if given else settings.lang if configured else from_locale()


def from_locale() -> Lang:
    """English for an English locale, French otherwise: the house's readers are French editors."""
    for name in ("REWRITER_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name, "")
        if value:
            return "en" if value.lower().startswith("en") else "fr"
    return "fr"


_remembered: dict[str, str] = {}


def _remember(context: click.Context, _parameter: click.Parameter, value: str | None) -> Lang:
    if value:
        context.find_root().meta[_CHOICE] = value
        _remembered[_CHOICE] = value  # errors are told after the context is gone
    return cast("Lang", value) if value else from_locale()


def lang_option(command: Any) -> Any:
    """`--lang fr|en` for a command."""
    return click.option(
        "--lang",
        type=click.Choice(["fr", "en"]),
        callback=_remember,
        is_eager=True,
        help="Language of messages and report (default: the locale's, else French).",
    )(command)
