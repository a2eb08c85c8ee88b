"""rewriter: a source article in, a French article fit to publish out, with the proof.

from pathlib import Path
from rewriter import check, rewrite

article = rewrite(Path("article.txt"), out=Path("out"))
report = check(Path("out/article/article.md"), source=Path("article.txt"))
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rewriter.api import Options, check, rewrite

__version__ = "0.1.0"
__all__ = ["Options", "__version__", "check", "rewrite"]


def __getattr__(name: str) -> Any:
    """Load the rest only when it is used: `rewriter --version` needs none of it."""
    if name in ("Options", "check", "rewrite"):
        from rewriter import api

        return getattr(api, name)
    raise AttributeError(f"module 'rewriter' has no attribute {name!r}")
