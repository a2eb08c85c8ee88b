"""A brief with what a finished article asks to keep off its own list."""

from dataclasses import replace

from rewriter import intake
from rewriter.article import Brief


def heeding(brief: Brief, text: str, name: str) -> Brief:
    """The brief with the article's own suppressions beside the profile's. SettingsError when one names no
    check, one that guards against inventions, or gives no reason: as in `rewriter.toml`. `name` is the
    article's, for the complaint."""
    asked = dict(intake.ignores_in(text))
    if not asked:
        return brief
    from rewriter.settings.profiles.place import Place
    from rewriter.settings.profiles.reading import read_suppressed  # loads every check

    own = read_suppressed(asked, Place(file=name, path="ignore"))
    profile = brief.profile
    return replace(brief, profile=replace(profile, suppressed={**profile.suppressed, **own}))
