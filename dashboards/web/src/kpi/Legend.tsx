import { useId } from 'react';
import { useWords } from '../i18n/useLanguage';
import type { Column } from './grid';
import { paintOf, type Paint, type Paints } from './paint';

function Hatch({ id, paint }: { readonly id: string; readonly paint: Paint }) {
  return (
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse">
      <rect width="5" height="5" fill={paint.color} />
      {paint.hatch === 'dots' && <circle cx="2.5" cy="2.5" r="1.1" fill="#fff" />}
      {paint.hatch === 'cross' && <path d="M0 2.5h5" stroke="#fff" strokeWidth="1" />}
    </pattern>
  );
}

function Mark({ paint }: { readonly paint: Paint }) {
  switch (paint.symbol) {
    case 'circle':
      return <circle cx="14" cy="7" r="3.5" fill={paint.color} />;
    case 'rect':
      return <rect x="10.5" y="3.5" width="7" height="7" fill={paint.color} />;
    case 'triangle':
      return <path d="M14 3l4.4 7.6H9.6z" fill={paint.color} />;
    case 'diamond':
      return <path d="M14 2.5l4 4.5-4 4.5-4-4.5z" fill={paint.color} />;
  }
}

const dashes = { solid: 'none', dashed: '6 3', dotted: '2 3' } as const;

function Swatch({ paint, shape }: { readonly paint: Paint; readonly shape: 'bar' | 'line' }) {
  const id = useId();
  return (
    <svg className="legend-swatch" viewBox="0 0 28 14" aria-hidden="true" focusable="false">
      {shape === 'line' ? (
        <>
          <path
            d="M0 7h28"
            stroke={paint.color}
            strokeWidth="2"
            strokeDasharray={dashes[paint.dash]}
          />
          <Mark paint={paint} />
        </>
      ) : (
        <>
          <Hatch id={id} paint={paint} />
          <rect width="28" height="14" fill={`url(#${id})`} />
        </>
      )}
    </svg>
  );
}

interface LegendProps {
  readonly columns: readonly Column[];
  readonly paints: Paints;
  readonly shape: 'bar' | 'line';
}

/** Which series is which; it wraps and prints where a legend inside the chart would not. */
export function Legend({ columns, paints, shape }: LegendProps) {
  const { language } = useWords();
  return (
    <ul className="legend">
      {columns.map(({ key, name }) => (
        <li key={key}>
          <Swatch paint={paintOf(paints, key)} shape={shape} />
          {name[language]}
        </li>
      ))}
    </ul>
  );
}
