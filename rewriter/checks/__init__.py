"""Checks judge a paper; each is one file in the folder of its family."""
