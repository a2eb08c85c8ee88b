"""Reviewing an article."""
