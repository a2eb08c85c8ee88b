"""What a sentence claims and how firmly: hedges, conditions, denials, causes, extents, praise."""
