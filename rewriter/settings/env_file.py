"""Reading a `.env` that was named explicitly: dotenv's one door. Never searched for, never interpolated,
never written into the process's environment."""

from io import StringIO
from pathlib import Path

from rewriter.errors import SettingsError
from rewriter.settings.files import read_text
from rewriter.settings.layers import Found, from_variables
from rewriter.settings.values import Layer, Origin


def from_env_file(path: Path) -> Found:
    """The settings in the file; names that are not ours are left alone (a `.env` is often shared). A line
    that cannot be read stops here: dotenv itself would drop it silently."""
    from dotenv.parser import parse_stream

    variables: dict[str, str] = {}
    origins: dict[str, Origin] = {}
    for binding in parse_stream(StringIO(read_text(path), newline=None)):
        line = binding.original.line + _blank_lines(binding.original.string)
        if binding.error:
            raise SettingsError("settings.bad-line", file=str(path), line=line)
        if binding.key is not None and binding.value is not None:
            variables[binding.key] = binding.value
            origins[binding.key] = Origin(layer=Layer.ENV_FILE, name=binding.key, file=str(path), line=line)
    return from_variables(variables, origins)


def _blank_lines(text: str) -> int:
    """How many line ends come before a binding's first visible character."""
    return text[: len(text) - len(text.lstrip())].count("\n")
