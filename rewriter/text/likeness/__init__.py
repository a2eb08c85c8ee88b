"""How much two texts share, and what one text says twice."""
