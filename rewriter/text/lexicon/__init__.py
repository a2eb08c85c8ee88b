"""What words mean as far as lists can tell: French word families and English equivalents."""
