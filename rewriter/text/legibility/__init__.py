"""How easily a text reads: syllables, scores, the width of a title."""
