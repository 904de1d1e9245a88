"""The door: judging who comes in, for volunteers with a queue in front of them."""
