"""Groups of codes; found in the projection process, since scikit-learn holds a process's one lock while it works."""
