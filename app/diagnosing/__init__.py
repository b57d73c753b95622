"""The parts of the Diagnostics panel."""
