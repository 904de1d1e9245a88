"""The seating of an event: asked for, shown as a room, and kept up while the evening goes on."""
