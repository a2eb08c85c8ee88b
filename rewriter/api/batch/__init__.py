"""A batch from list to index: what the command line and Python programs share."""
