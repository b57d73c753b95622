"""The parts of the panel Beside: another run of the same data, opened, pointed at and walked through."""
