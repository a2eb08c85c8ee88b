"""What is asked of the article. The template prints a field, the check compares the same field."""

from dataclasses import dataclass
from enum import StrEnum


class Depth(StrEnum):
    """How far the article may move away from its source."""

    STRUCTURE = "structure"
    EDIT = "edit"
    REWRITE = "rewrite"


class Strategy(StrEnum):
    """How the depth is carried out."""

    NO_MODEL = "no_model"
    WHOLE = "whole"


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseStyle:
    """The house's voice, as words for the template; data, never code."""

    voice: str = "presse en ligne : clair, sobre, factuel"
    address: str = "vous"
    forbidden: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """Everything asked of one article: lengths in words as `rewriter.text.words` counts them,
    `title_max_px` in pixels of Arial 20 (search results), descriptions in characters.

    `min_words` is what must be reached; `asked_words` what was asked for. They differ when the source
    supports fewer words than asked: the article is then never padded, and the report says so.
    Thresholds without a source of their own are Yoast SEO's for French."""

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
