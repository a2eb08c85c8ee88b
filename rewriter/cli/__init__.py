"""The command line: `rewriter rewrite`, `check`, `checks`, `explain`, `doctor`."""
