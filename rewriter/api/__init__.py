"""One article from bytes to report: what the command line and Python programs share."""

from rewriter.api.accounting import Account, account_of
from rewriter.api.checking import check
from rewriter.api.options import Options
from rewriter.api.rewriting import rewrite

__all__ = ["Account", "Options", "account_of", "check", "rewrite"]
