"""What a page can do, one file each."""
