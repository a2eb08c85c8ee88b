"""Which source sentences bear out which sentences of the article, and what was left out."""
