"""The parts of the inspector's panel."""
