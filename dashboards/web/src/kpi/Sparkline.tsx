import { sparkPoints } from './spark';

const width = 160;
const height = 36;

/** The last values as a small line without a scale; the table beside it has the numbers. */
export function Sparkline({ values }: { readonly values: readonly number[] }) {
  if (values.length < 2) return null;
  const points = sparkPoints(values, { width, height });
  const last = points.at(-1);
  return (
    <svg
      className="sparkline"
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {last !== undefined && <circle cx={last.x} cy={last.y} r="3" />}
    </svg>
  );
}
