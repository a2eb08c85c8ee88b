"""What an editor asks for beside the article, and the brief that follows from it."""

from dataclasses import dataclass, replace
from pathlib import Path

from rewriter.article import Brief, Depth, HouseStyle, Source, Strategy
from rewriter.article.brief import MIN_WORDS
from rewriter.errors import InputError, UsageError
from rewriter.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What is asked for one article; None means not asked. `source_name`, `source_url` and `author`
    complete what the article itself says of where it comes from. `site` is a sitemap or CSV file (path or
    address) of pages to propose links to, `insert_links` puts them in; `rights_stated`: the editor holds the
    rights that the source's page reserves."""

    keyphrase: str | None = None
    min_words: int | None = None
    depth: Depth | None = None
    strategy: Strategy | None = None
    source_name: str | None = None
    source_url: str | None = None
    author: str | None = None
    site: str | Path | None = None
    insert_links: bool = False
    rights_stated: bool = False


def credited(source: Source, options: Options) -> Source:
    """The source with what the editor says of its origin."""
    known = source.attribution
    attribution = replace(
        known,
        outlet=options.source_name or known.outlet,
        url=options.source_url or known.url,
        author=options.author or known.author,
    )
    return replace(source, attribution=attribution)


def chosen_depth(options: Options, settings: Settings) -> Depth:
    """The depth asked, else the one that goes with the strategy, else rewrite with a model and structure
    without. Raises UsageError when depth, strategy and model do not go together."""
    depth, strategy = options.depth, options.strategy
    if depth and strategy and (depth is Depth.STRUCTURE) is not (strategy is Strategy.NO_MODEL):
        raise UsageError("cli.depth-and-strategy", depth=depth.value, strategy=strategy.value)
    if strategy is Strategy.NO_MODEL:
        return Depth.STRUCTURE
    with_model = settings.model is not None or strategy is not None
    return depth or (Depth.REWRITE if with_model else Depth.STRUCTURE)


def brief_for(source: Source, options: Options, settings: Settings) -> Brief:
    """The brief: the editor's options first, then what the document itself asks, then the settings."""
    if source.asked.language not in (None, "fr"):
        raise InputError("input.only_french", name=source.name)
    usual = Brief.under(settings.profile)
    words = _first(options.min_words, source.asked.min_words, settings.min_words, usual.min_words)
    if options.min_words is not None and not MIN_WORDS[0] <= options.min_words <= MIN_WORDS[1]:
        raise UsageError("cli.min-words", value=options.min_words)
    words = max(MIN_WORDS[0], min(MIN_WORDS[1], words))
    return replace(
        usual,
        depth=chosen_depth(options, settings),
        min_words=words,
        asked_words=words,
        min_headings=0 if source.asked.subheadings is False else usual.min_headings,
        keyphrase=(options.keyphrase or source.asked.keyphrase or "").strip() or None,
        style=style_of(settings),
        wishes=source.asked.wishes,
        max_rounds=settings.rounds,
        insert_links=options.insert_links,
        rights_stated=options.rights_stated,
    )


def style_of(settings: Settings) -> HouseStyle:
    """The house's voice and rules."""
    default = HouseStyle()
    return HouseStyle(
        voice=settings.voice or default.voice,
        address=settings.address or default.address,
        forbidden=settings.forbidden,
        rules=settings.house,
    )


def _first(*values: int | None) -> int:
    return next(v for v in values if v is not None)
