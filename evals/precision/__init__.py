"""How often a remark of the checks is right, read by hand, family by family."""
