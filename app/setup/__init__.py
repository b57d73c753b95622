"""The parts of the Setup panel, and the rules between data, model and training."""
