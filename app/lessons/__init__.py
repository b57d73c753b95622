"""Lessons in the window: their pages are played, their questions look at what is there."""
