import type { Words } from '../i18n/i18n';
import { byCalendar, type Calendar } from '../kpi/calendars';
import type { FigureKind } from '../kpi/Drawings';
import { only, type Grid } from '../kpi/grid';
import { barOption, lineOption } from '../kpi/options';
import { buyersReading, outcomesReading, totalKey } from './contracts';
import { landingsReading } from './landings';
import { channelsReading, presenceReading } from './presence';
import { residentsReading } from './residents';

function whole(grid: Grid) {
  return [{ grid }];
}

/** One panel per series, each with its own scale. */
function perColumn(grid: Grid, { language }: Words) {
  return grid.columns.map((column) => ({
    name: column.name[language],
    grid: only(grid, [column.key]),
  }));
}

function landings(calendar: Calendar): FigureKind {
  return {
    shape: 'bar',
    option: barOption,
    reading: (grid, words) => landingsReading(grid, calendar, words),
    panels: whole,
  };
}

export const landingsKinds = byCalendar(landings);

export const presenceKind: FigureKind = {
  shape: 'line',
  option: lineOption,
  reading: presenceReading,
  panels: whole,
};

export const channelsKind: FigureKind = { ...presenceKind, reading: channelsReading };

export const residentsKind: FigureKind = {
  shape: 'bar',
  option: barOption,
  reading: residentsReading,
  panels: perColumn,
};

export const outcomesKind: FigureKind = {
  shape: 'bar',
  option: barOption,
  reading: outcomesReading,
  // The bars stand on each other up to the total; the total itself is in the table.
  panels: (grid) => {
    const keys = grid.columns.map((column) => column.key).filter((key) => key !== totalKey);
    return whole(only(grid, keys));
  },
};

function buyers(key: 'contracts.tenderedReading' | 'contracts.awardedReading'): FigureKind {
  return {
    shape: 'bar',
    option: barOption,
    reading: (grid, words) => buyersReading(grid, key, words),
    panels: whole,
  };
}

export const tenderedKind = buyers('contracts.tenderedReading');
export const awardedKind = buyers('contracts.awardedReading');
