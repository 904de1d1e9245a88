"""What stands at the door beside the screen."""
