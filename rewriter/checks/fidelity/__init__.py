"""Checks of what the article says against what the source says, read off the ledger."""
