// The first line of this room comes with its first idea.
