"""The coach of the window: hints about the run on screen, and what every run has to beat."""
