"""How many syllables French words have, against counts written down by hand, beside other counters."""
