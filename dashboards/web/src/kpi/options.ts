import type { ChartOption } from '../charts';
import { formatTick } from '../i18n/format';
import type { Words } from '../i18n/i18n';
import { isPartialRow, type Column, type Grid } from './grid';
import { paintOf, type Paint, type Paints } from './paint';
import { axisLabel, rowLabel } from './period';
import { roundTop } from './scale';
import { cellText, coverageText } from './value';

/** What a chart needs beside its figures. */
export interface ChartSettings {
  readonly words: Words;
  readonly description: string;
  readonly paints: Paints;
  /** The top of the scale, where two charts must share one. */
  readonly top?: number;
}

export const ink = '#17324d';
export const rule = '#d9dadb';
const font = 'Titillium Web, Arial, sans-serif';

const stripes = {
  symbol: 'rect',
  symbolSize: 1,
  color: 'rgba(255, 255, 255, 0.8)',
  dashArrayX: [1, 0],
  dashArrayY: [3, 4],
  rotation: -Math.PI / 4,
};

const hatches = {
  dots: {
    symbol: 'circle',
    symbolSize: 0.6,
    color: 'rgba(255, 255, 255, 0.75)',
    dashArrayX: [
      [6, 6],
      [0, 6, 6, 0],
    ],
    dashArrayY: [6, 0],
  },
  cross: {
    symbol: 'rect',
    symbolSize: 1,
    color: 'rgba(255, 255, 255, 0.6)',
    dashArrayX: [1, 0],
    dashArrayY: [1, 5],
  },
};

/** Period, values and coverage of one place on the time axis, one line each. */
export function tooltipText(grid: Grid, index: number, words: Words): string {
  const row = grid.rows[index];
  if (row === undefined) return '';
  const single = grid.columns.length === 1;
  const lines = grid.columns.flatMap((column) => {
    const figure = column.cells[index];
    if (figure === undefined && column.missing === 'none') return [];
    const value = cellText(figure, column, grid, words);
    const line = single ? value : `${column.name[words.language]}: ${value}`;
    const coverage = figure?.coverage ?? null;
    return single && coverage !== null ? [line, coverageText(coverage, words)] : [line];
  });
  const partial = isPartialRow(grid, index) ? ` (${words.t('figure.partial')})` : '';
  return [`${rowLabel(grid, row, words)}${partial}`, ...lines].join('\n');
}

/** What all charts have in common. */
export function chartBase(description: string) {
  return {
    animation: false,
    aria: { enabled: true, label: { description } },
    textStyle: { fontFamily: font, color: ink },
  };
}

const tooltipFrame = {
  renderMode: 'richText' as const,
  confine: true,
  textStyle: { fontFamily: font, color: ink },
};

interface ShownItem {
  readonly name: string;
  readonly dataIndex: number;
  readonly value?: unknown;
}

/** A tooltip of the one thing that is pointed at. */
export function itemTooltip(textOf: (item: ShownItem) => string) {
  return {
    ...tooltipFrame,
    trigger: 'item' as const,
    formatter: (shown: ShownItem | readonly ShownItem[]) => {
      const item = 'name' in shown ? shown : shown[0];
      return item === undefined ? '' : textOf(item);
    },
  };
}

function frame(grid: Grid, settings: ChartSettings, pointer: 'line' | 'shadow'): ChartOption {
  const { words, description, top } = settings;
  const { unit } = grid.answer.kpi;
  return {
    ...chartBase(description),
    grid: { left: 8, right: 16, top: 16, bottom: 8, outerBoundsMode: 'same' },
    tooltip: {
      ...tooltipFrame,
      trigger: 'axis',
      axisPointer: { type: pointer },
      formatter: (shown) => {
        const first = Array.isArray(shown) ? shown[0] : shown;
        return first === undefined ? '' : tooltipText(grid, first.dataIndex, words);
      },
    },
    xAxis: {
      type: 'category',
      data: grid.rows.map((row) => axisLabel(grid, row, words)),
      axisLabel: { color: ink, fontSize: 13, margin: 12, hideOverlap: true },
      axisLine: { lineStyle: { color: ink } },
      axisTick: { alignWithLabel: true },
    },
    yAxis: {
      type: 'value',
      min: 0,
      // Of what is counted there are no halves.
      ...(grid.answer.kpi.decimals === 0 ? { minInterval: 1 } : {}),
      ...(top === undefined ? {} : { max: ({ max }) => Math.max(roundTop(max), top) }),
      axisLabel: {
        color: ink,
        fontSize: 13,
        formatter: (value: number) => formatTick(value, unit, words.language),
      },
      splitLine: { lineStyle: { color: rule } },
    },
  };
}

function bar(grid: Grid, column: Column, paint: Paint) {
  const stack = grid.columns.length > 1 ? { stack: 'parts' } : {};
  return {
    type: 'bar' as const,
    name: column.name.it,
    ...stack,
    barMaxWidth: 56,
    itemStyle: {
      color: paint.color,
      borderColor: '#fff',
      // ECharts fails on the decal 'none'.
      ...(paint.hatch === 'none' ? {} : { decal: hatches[paint.hatch] }),
    },
    data: column.cells.map((figure) => {
      const value = figure?.value ?? null;
      if (figure?.isPartial !== true) return { value };
      return { value, itemStyle: { decal: stripes, borderColor: paint.color } };
    }),
  };
}

/** Bars by period; the parts of an additive breakdown stand on each other. */
export function barOption(grid: Grid, settings: ChartSettings): ChartOption {
  return {
    ...frame(grid, settings, 'shadow'),
    series: grid.columns.map((column) => bar(grid, column, paintOf(settings.paints, column.key))),
  };
}

/** Lines over time; a figure that is not available breaks the line. */
export function lineOption(grid: Grid, settings: ChartSettings): ChartOption {
  return {
    ...frame(grid, settings, 'line'),
    series: grid.columns.map((column) => {
      const { color, symbol, dash } = paintOf(settings.paints, column.key);
      return {
        type: 'line' as const,
        name: column.name.it,
        connectNulls: false,
        symbol,
        symbolSize: 5,
        showAllSymbol: true as const,
        lineStyle: { color, type: dash, width: 2 },
        itemStyle: { color },
        // A period that is covered in part would look like a fall.
        data: column.cells.map((figure) =>
          figure === undefined || figure.isPartial ? null : figure.value,
        ),
      };
    }),
  };
}
