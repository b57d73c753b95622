"""What the colours of a map can mean: adding a meaning is adding a file."""
