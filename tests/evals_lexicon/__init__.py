"""What the eval of agreement with the referee says of findings."""
