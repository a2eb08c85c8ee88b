"""Which language a text is in, and what of another stands inside it."""
