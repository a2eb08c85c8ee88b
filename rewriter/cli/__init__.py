"""The command line: `rewriter rewrite`, `list`, `check`, `checks`, `explain`, `doctor`."""
