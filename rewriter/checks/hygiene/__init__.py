"""What the article must not carry: leftovers of its making."""
