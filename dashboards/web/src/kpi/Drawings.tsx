import { useMemo, type ReactNode } from 'react';
import { ScrollRegion } from '../app/ScrollRegion';
import type { ChartOption } from '../charts';
import type { Words } from '../i18n/i18n';
import { useWords } from '../i18n/useLanguage';
import { Chart } from './Chart';
import type { Grid } from './grid';
import { Legend } from './Legend';
import type { ChartSettings } from './options';
import { paintsOf, type Paints } from './paint';

/** One drawing of a card: the columns it shows of the card's grid, under a name where there are several. */
export interface Panel {
  readonly name?: string;
  readonly grid: Grid;
}

/** What makes one figure card differ from another; every function is pure. */
export interface FigureKind {
  /** Bars and lines go over time; members and flows are those of one period. */
  readonly shape: 'bar' | 'line' | 'members' | 'flow';
  readonly option: (grid: Grid, settings: ChartSettings) => ChartOption;
  readonly reading: (grid: Grid, words: Words) => string;
  readonly panels: (grid: Grid, words: Words) => readonly Panel[];
}

interface DrawingProps {
  readonly shape: FigureKind['shape'];
  readonly title: string;
  readonly children: ReactNode;
}

/** A flow has names that need room: in a small window it scrolls. */
function Drawing({ shape, title, children }: DrawingProps) {
  const { t } = useWords();
  if (shape !== 'flow') return children;
  return (
    <>
      <p className="chart-hint">{t('board.scroll')}</p>
      <ScrollRegion label={title} className="chart-scroll">
        {children}
      </ScrollRegion>
    </>
  );
}

interface DrawingsProps {
  readonly title: string;
  readonly kind: FigureKind;
  readonly grid: Grid;
  readonly reading: string;
  readonly paints: Paints | undefined;
  readonly top: number | undefined;
}

/** The charts of one card, side by side where there is room. */
export function Drawings({ grid, reading, kind, title, paints, top }: DrawingsProps) {
  const words = useWords();
  const drawn = useMemo(() => {
    const panels = kind.panels(grid, words);
    const keys = grid.columns.map((column) => column.key);
    const used = paints ?? paintsOf(keys);
    return panels.map((panel) => {
      const name = panel.name === undefined ? title : `${title}, ${panel.name}`;
      const description = `${name}. ${reading}`;
      const settings = { words, description, paints: used, ...(top === undefined ? {} : { top }) };
      return { panel, description, used, option: kind.option(panel.grid, settings) };
    });
  }, [grid, reading, kind, title, paints, top, words]);
  return (
    <div className="panels" data-panels={drawn.length}>
      {drawn.map(({ panel, description, used, option }) => (
        <div key={panel.name ?? title} className="panel">
          {panel.name !== undefined && <h4 className="panel-name">{panel.name}</h4>}
          {(kind.shape === 'bar' || kind.shape === 'line') && panel.grid.columns.length > 1 && (
            <Legend columns={panel.grid.columns} paints={used} shape={kind.shape} />
          )}
          <Drawing shape={kind.shape} title={title}>
            <Chart option={option} description={description} printColumns={drawn.length} />
          </Drawing>
        </div>
      ))}
    </div>
  );
}
