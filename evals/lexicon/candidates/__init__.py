"""Renderings written for the lists of the lexicon and not taken up yet: README.md says why."""
