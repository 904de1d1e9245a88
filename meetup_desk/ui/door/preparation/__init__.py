"""The organiser's side of the doors: packs, scans that come home, conflicts, lists, and who may do what."""
