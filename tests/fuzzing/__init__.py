"""Hostile and broken inputs by the thousand: `python -m tests.fuzzing --minutes 60`."""
