"""What is asked of the article. The template prints a field, the check compares the same field."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from rewriter.article.house import HouseRules
from rewriter.article.profile import Profile


class Depth(StrEnum):
    """How far the article may move away from its source."""

    STRUCTURE = "structure"
    EDIT = "edit"
    REWRITE = "rewrite"


class Strategy(StrEnum):
    """How the depth is carried out."""

    NO_MODEL = "no_model"
    WHOLE = "whole"
    SECTIONS = "sections"


MIN_WORDS = (50, 10_000)
"""What may be asked as an article's least number of words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseStyle:
    """The house's voice, as words for the template, and its own rules; data, never code."""

    voice: str = "presse en ligne : clair, sobre, factuel"
    address: str = "vous"
    forbidden: tuple[str, ...] = ()
    rules: HouseRules = HouseRules()

    @property
    def avoided(self) -> tuple[str, ...]:
        """Every word that the house does not print, for the template."""
        return (*self.forbidden, *(word for rule in self.rules.words for word in rule.avoid))


@dataclass(frozen=True, slots=True, kw_only=True)
class SitePage:
    """A page of the editor's own site that an article may point to: from its sitemap or a CSV file."""

    url: str
    title: str
    keyphrase: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """Everything asked of one article: lengths in words as `rewriter.text.words` counts them,
    `title_max_px` in pixels of Arial 20 (search results), descriptions in characters.

    `min_words` is what must be reached; `asked_words` what was asked for. They differ when the source
    supports fewer words than asked: the article is then never padded, and the report says so.
    Thresholds without a source of their own are Yoast SEO's for French. `site` are pages the article may
    propose links to, `insert_links` puts them in. `rights_stated`: the editor says to hold the rights that
    the page reserves. `free_length`: nobody asked for a length, a finished article is held to its source's.
    `profile` sets limits and severities of the checks."""

    depth: Depth = Depth.REWRITE
    min_words: int = 700
    asked_words: int = 700
    keyphrase: str | None = None
    min_headings: int = 3
    max_section_words: int = 300
    max_paragraph_words: int = 150
    max_sentence_words: int = 20
    max_long_sentence_share: float = 0.25
    description_min: int = 121
    description_max: int = 156
    title_max_px: int = 600
    style: HouseStyle = HouseStyle()
    wishes: tuple[str, ...] = ()
    max_rounds: int = 2
    site: tuple[SitePage, ...] = ()
    insert_links: bool = False
    rights_stated: bool = False
    free_length: bool = False
    profile: Profile = Profile()

    @classmethod
    def under(cls, profile: Profile, **asked: Any) -> "Brief":
        """The brief that a profile sets, with what is asked of this article beside it."""
        words = {"asked_words": profile.brief["min_words"]} if "min_words" in profile.brief else {}
        return cls(**{**profile.brief, **words, **asked}, profile=profile)
