"""Words in another language within a French article: found exactly where they stand, and nothing else."""
