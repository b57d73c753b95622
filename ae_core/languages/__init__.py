"""Texts in other languages: for the window, for reports, and for figures."""
