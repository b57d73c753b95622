"""The parts of the panel of directions."""
