// The binding follows.
