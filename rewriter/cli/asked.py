"""What is asked of articles on the command line."""

from typing import TYPE_CHECKING

from rewriter.errors import UsageError

if TYPE_CHECKING:
    from rewriter.api import Options


def options_from(asked: dict[str, str | int | bool | None]) -> "Options":
    """The options among a command's, by the names that click gives them; those it does not have are not
    asked."""
    from rewriter.api import Options
    from rewriter.api.reading import named
    from rewriter.article import Depth, Strategy

    rest = dict(asked)
    depth, strategy, site = (rest.pop(name, None) for name in ("depth", "strategy", "site"))
    if rest.get("insert_links") and not site:
        raise UsageError("inputs.links-without-site")
    return Options(
        site=named(str(site)) if site else None,
        depth=Depth(str(depth)) if depth else None,
        strategy=Strategy(str(strategy)) if strategy else None,
        **rest,  # type: ignore[arg-type]  # click has typed them by option
    )
