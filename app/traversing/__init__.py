"""The parts of the panel of traversals."""
