"""Whose word it is: claims and quoted words parted from who says them, one voice made many."""
