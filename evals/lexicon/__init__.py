"""How much of a French translation the word lists find in its English source."""
