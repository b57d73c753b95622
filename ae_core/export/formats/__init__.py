"""What a run can be exported as, a file each."""
