"""What the window shows as a file: saved, opened, and kept from second to second against a crash."""
