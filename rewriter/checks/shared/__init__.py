"""Ways of looking at a paper, and of telling what is there, that several checks have in common."""
