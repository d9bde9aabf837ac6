import type { ChartOption } from '../charts';
import { formatTick } from '../i18n/format';
import type { Grid } from './grid';
import { latestMoment, membersAt, type MemberFigure } from './moment';
import { chartBase, ink, itemTooltip, rule, type ChartSettings } from './options';
import { paintOf } from './paint';
import { coverageText, valueText } from './value';

/** About as many letters as fit beside the bars of a small window. */
const longestName = 26;

function shortened(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
}

function tooltipOf({ column, figure }: MemberFigure, grid: Grid, { words }: ChartSettings): string {
  const value = valueText(figure.value, grid.answer.kpi, words);
  const lines = [column.name[words.language], value];
  return [
    ...lines,
    ...(figure.coverage === null ? [] : [coverageText(figure.coverage, words)]),
  ].join('\n');
}

function valueAxis(grid: Grid, { words }: ChartSettings) {
  const { unit } = grid.answer.kpi;
  return {
    type: 'value' as const,
    min: 0,
    ...(unit === 'points' ? { max: 100 } : {}),
    axisLabel: {
      color: ink,
      hideOverlap: true,
      formatter: (value: number) => formatTick(value, unit, words.language),
    },
    splitLine: { lineStyle: { color: rule } },
  };
}

function memberAxis(members: readonly MemberFigure[], { words }: ChartSettings) {
  return {
    type: 'category' as const,
    inverse: true,
    data: members.map(({ column }) => shortened(column.name[words.language])),
    axisLabel: { color: ink, fontSize: 13 },
    axisLine: { lineStyle: { color: ink } },
    axisTick: { show: false },
  };
}

/** One bar for each member, with its value at the end. */
function bars(members: readonly MemberFigure[], grid: Grid, { words, paints }: ChartSettings) {
  const { color } = paintOf(paints, members[0]?.column.key ?? '');
  return {
    type: 'bar' as const,
    barMaxWidth: 32,
    itemStyle: { color },
    label: {
      show: true,
      position: 'right' as const,
      color: ink,
      formatter: ({ dataIndex }: { readonly dataIndex: number }) => {
        const member = members[dataIndex];
        return member === undefined ? '' : valueText(member.figure.value, grid.answer.kpi, words);
      },
    },
    data: members.map(({ figure }) => figure.value),
  };
}

/** Bars that lie, one for each member with a value in the latest whole period. */
export function memberOption(grid: Grid, settings: ChartSettings): ChartOption {
  const moment = latestMoment(grid);
  const members = moment === undefined ? [] : membersAt(grid, moment);
  return {
    ...chartBase(settings.description),
    grid: { left: 8, right: 64, top: 8, bottom: 8, outerBoundsMode: 'same' },
    tooltip: itemTooltip(({ dataIndex }) => {
      const member = members[dataIndex];
      return member === undefined ? '' : tooltipOf(member, grid, settings);
    }),
    xAxis: valueAxis(grid, settings),
    yAxis: memberAxis(members, settings),
    series: [bars(members, grid, settings)],
  };
}
