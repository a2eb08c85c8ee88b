"""rewriter: a source article in, a French article fit to publish out, with the proof.

from pathlib import Path
from rewriter import account_of, check, rewrite

article = rewrite(Path("article.txt"), out=Path("out"))
report = check(Path("out/article/article.md"), source=Path("article.txt"))
ledger = account_of(Path("article.txt"), Path("out/article/article.md")).ledger
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rewriter.api import Account, Options, account_of, check, rewrite

__version__ = "0.1.0"
__all__ = ["Account", "Options", "__version__", "account_of", "check", "rewrite"]


def __getattr__(name: str) -> Any:
    """Load the rest only when it is used: `rewriter --version` needs none of it."""
    if name in ("Account", "Options", "account_of", "check", "rewrite"):
        from rewriter import api

        return getattr(api, name)
    raise AttributeError(f"module 'rewriter' has no attribute {name!r}")
