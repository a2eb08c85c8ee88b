"""Speed, measured beside a peer in the same run: a slow machine does not fail what a fast one passes."""
