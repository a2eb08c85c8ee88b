"""Finding a text by its key, loading only the topic that is asked for."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.resources import files
from typing import Literal

Lang = Literal["fr", "en"]


@dataclass(frozen=True, slots=True)
class Text:
    """One text in both languages; `{name}` marks what is filled in (str.format, names only)."""

    fr: str
    en: str

    def fill(self, lang: Lang, **params: str | int | float) -> str:
        """The text in `lang` with its gaps filled. Values are inserted as they are, never parsed."""
        return (self.fr if lang == "fr" else self.en).format(**params)


def say(key: str, lang: Lang, **params: str | int | float) -> str:
    """The text for `key` in `lang`. KeyError if the catalogue has no such key: a programming error."""
    topic, _, name = key.partition(".")
    return _topic(topic)[name].fill(lang, **params)


def topics() -> tuple[str, ...]:
    """The catalogue's topics, sorted."""
    names = (entry.name for entry in files(__package__).iterdir())
    return tuple(sorted(n[:-3] for n in names if n.endswith(".py") and not n.startswith("_")))


def keys(topic: str) -> tuple[str, ...]:
    """Every key of a topic, whole (`input.empty`), sorted."""
    return tuple(sorted(f"{topic}.{name}" for name in _topic(topic)))


@cache
def _topic(topic: str) -> Mapping[str, Text]:
    texts: Mapping[str, Text] = import_module(f"{__package__}.{topic}").TEXTS
    return texts
