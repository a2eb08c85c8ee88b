"""Checks that the article is written afresh where it was asked to be."""
