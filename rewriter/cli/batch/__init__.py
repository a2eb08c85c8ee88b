"""`rewriter batch`: what the command line shows of a run."""
