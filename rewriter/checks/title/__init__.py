"""The headline and the title in search results."""
