"""Texts out of chat rooms: exported chats, polls, pasted lists."""
