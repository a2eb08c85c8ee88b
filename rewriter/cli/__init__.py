"""The command line: `rewriter rewrite`, `batch`, `check`, `ledger`, `prompts`, `studio` and the others, each
imported when it is asked for."""
