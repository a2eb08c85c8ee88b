"""Headings made without a model: read them, and hold the floors a machine can hold."""
