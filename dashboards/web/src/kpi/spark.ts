interface Size {
  readonly width: number;
  readonly height: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const margin = 4;

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Where values lie on a small drawing: from zero, so that small changes look small. */
export function sparkPoints(values: readonly number[], { width, height }: Size): readonly Point[] {
  const top = Math.max(...values, 0);
  const step = (width - 2 * margin) / Math.max(values.length - 1, 1);
  return values.map((value, index) => ({
    x: rounded(margin + index * step),
    y: rounded(height - margin - (top === 0 ? 0 : (value / top) * (height - 2 * margin))),
  }));
}
