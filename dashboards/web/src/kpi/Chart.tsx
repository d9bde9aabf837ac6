import { useEffect, useRef, useState } from 'react';
import type { ChartOption } from '../charts';
import { useWords } from '../i18n/useLanguage';

interface ChartProps {
  readonly option: ChartOption;
  readonly description: string;
  /** How many charts share the row: on paper each gets its part of the width. */
  readonly printColumns: number;
}

type Drawing = 'loading' | 'drawn' | 'failed';

/** Draws an option; ECharts is loaded with the first chart, after the page is readable. */
export function Chart({ option, description, printColumns }: ChartProps) {
  const { t } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<Drawing>('loading');
  useEffect(() => {
    let dispose: (() => void) | undefined;
    let isGone = false;
    import('../charts')
      .then(({ mountChart }) => {
        if (isGone || place.current === null) return;
        dispose = mountChart(place.current, option);
        setDrawing('drawn');
      })
      .catch(() => {
        if (!isGone) setDrawing('failed');
      });
    return () => {
      isGone = true;
      dispose?.();
    };
  }, [option]);
  if (drawing === 'failed') return <p className="state">{t('state.chartFailed')}</p>;
  return (
    <div
      ref={place}
      className="chart"
      role="img"
      aria-label={description}
      aria-busy={drawing === 'loading'}
      data-print-columns={printColumns}
    />
  );
}
