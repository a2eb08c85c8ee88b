"""Two ways to a first draft: `whole` in one call, or `sections` from a plan."""
