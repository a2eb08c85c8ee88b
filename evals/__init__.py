"""Quality measured on data, with floors that only rise."""
