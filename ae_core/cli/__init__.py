"""The headless sub-commands."""
