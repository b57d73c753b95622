"""Lessons as files: what one says, how it is read, and what is wrong with it. No Qt."""
