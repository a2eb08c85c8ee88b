"""The rewrite as generators: `rewriting` with a model, `structuring` without one.

A flow yields the calls to make, is sent the replies, and returns an Outcome. It does no input or output,
reads no clock and draws no lots: run again on the same replies, it does the same.
"""
