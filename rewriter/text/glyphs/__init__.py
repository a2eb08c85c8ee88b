"""Characters that are not what they look like, and those that nobody sees."""
