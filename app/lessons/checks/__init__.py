"""What a question can look at, one file each."""
