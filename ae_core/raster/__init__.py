"""Very many points as one picture: where they fall, and what colour each pixel takes from the points around it."""
