"""The texts that the pages of a run show as they are."""

from collections.abc import Mapping

from rewriter.output import said
from rewriter.wording import Lang, keys


def labels(lang: Lang) -> Mapping[str, str]:
    """The texts that need nothing filled in, by their name without the topic."""
    return {key.removeprefix("batch_pages."): said(key, lang) for key in keys("batch_pages")}
