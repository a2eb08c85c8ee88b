"""What search engines look for."""
