"""French typography."""
