"""How sure it is: hedges, conditions and plans that become facts, hints that become proofs."""
