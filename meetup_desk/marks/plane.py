"""From points on paper to points of a picture: a plane seen in perspective."""

from typing import Any

import numpy as np
import numpy.typing as npt

Points = npt.NDArray[np.float64]  # a row for each point: x, y
Floats = npt.NDArray[Any]  # of single or double precision


class Plane:
    """A homography, fitted to known points by least squares (Hartley and Zisserman, 4.4: normalised DLT)."""

    def __init__(self, on_paper: Points, in_picture: Points) -> None:
        """Fit to at least four points; numpy.linalg.LinAlgError where they lie on one line."""
        paper, to_paper = _normalised(on_paper)
        picture, to_picture = _normalised(in_picture)
        x, y = paper.T
        u, v = picture.T
        one, none = np.ones_like(x), np.zeros_like(x)
        rows_u = np.stack([x, y, one, none, none, none, -u * x, -u * y], axis=1)
        rows_v = np.stack([none, none, none, x, y, one, -v * x, -v * y], axis=1)
        solved = np.linalg.lstsq(np.vstack([rows_u, rows_v]), np.concatenate([u, v]), rcond=None)[0]
        matrix = np.append(solved, 1.0).reshape(3, 3)
        self._matrix = np.linalg.inv(to_picture) @ matrix @ to_paper

    def __call__(self, x: Floats, y: Floats) -> tuple[Floats, Floats]:
        """Give where points of the paper are in the picture."""
        m = self._matrix.astype(np.float32) if x.dtype == np.float32 else self._matrix
        depth = m[2, 0] * x + m[2, 1] * y + m[2, 2]
        u = (m[0, 0] * x + m[0, 1] * y + m[0, 2]) / depth
        return u, (m[1, 0] * x + m[1, 1] * y + m[1, 2]) / depth

    def error(self, on_paper: Points, in_picture: Points) -> Floats:
        """Give by how many pixels each point misses."""
        u, v = self(on_paper[:, 0], on_paper[:, 1])
        return np.hypot(u - in_picture[:, 0], v - in_picture[:, 1])


def _normalised(points: Points) -> tuple[Points, Points]:
    """Move points around the origin, about one away from it: unscaled, the equations lose digits."""
    middle = points.mean(axis=0)
    scale = 1 / (np.abs(points - middle).mean() or 1.0)
    matrix = np.array([[scale, 0, -scale * middle[0]], [0, scale, -scale * middle[1]], [0, 0, 1]])
    return (points - middle) * scale, matrix
