"""Persons: runs of capitals that name them, what they are called, whether a sentence means one."""
