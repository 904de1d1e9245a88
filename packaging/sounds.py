"""Makes the sounds of the door in resources/sounds, from sines alone: `.venv/bin/python packaging/sounds.py`.

Green rises in two quick steps, yellow repeats one tone, red is one long low buzz: rhythm and pitch both
differ, so that they are told apart over a queue and by people who hear high tones badly.
"""

import math
import struct
import wave
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "sounds"
RATE = 44_100  # samples a second
LOUD = 0.6  # of full scale
EDGE = 0.006  # seconds in which a tone swells and fades, so that it does not click

Tone = tuple[float, float, tuple[float, ...]]  # seconds from the start, seconds long, overtones in Hz

SOUNDS: dict[str, tuple[Tone, ...]] = {
    "green": ((0.0, 0.07, (880.0,)), (0.075, 0.12, (1318.5,))),
    "yellow": ((0.0, 0.08, (659.3, 1318.5)), (0.13, 0.08, (659.3, 1318.5)), (0.26, 0.08, (659.3, 1318.5))),
    "red": ((0.0, 0.36, (196.0, 207.7, 392.0, 588.0)),),
}


def samples(tones: tuple[Tone, ...]) -> list[int]:
    """Mix tones into 16-bit samples."""
    length = max(start + long for start, long, _ in tones)
    mixed = [0.0] * round(length * RATE)
    for start, long, pitches in tones:
        first = round(start * RATE)
        for at in range(min(round(long * RATE), len(mixed) - first)):
            seconds = at / RATE
            edge = min(seconds / EDGE, (long - seconds) / EDGE, 1.0)
            wave_ = sum(math.sin(2 * math.pi * pitch * seconds) for pitch in pitches) / len(pitches)
            mixed[first + at] += LOUD * edge * wave_
    return [round(max(-1.0, min(1.0, value)) * 32_767) for value in mixed]


def write(folder: Path) -> None:
    """Write one WAV file for each sound."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, tones in SOUNDS.items():
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            values = samples(tones)
            file.writeframes(struct.pack(f"<{len(values)}h", *values))


if __name__ == "__main__":
    write(FOLDER)
