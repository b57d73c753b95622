"""Results of experiments that can be handled, one file each; all others are looked at as their figure."""
