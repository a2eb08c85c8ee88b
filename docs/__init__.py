"""Pages for people. Those under checks/ are written by `python -m docs.generate`."""
