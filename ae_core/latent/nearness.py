"""How far from the nearest real code is still near, and what is far: in times the usual distance between such."""

NEAR, FAR = 2.0, 5.0
