import type { ChartOption } from '../charts';
import { formatNumber } from '../i18n/format';
import type { Words } from '../i18n/i18n';
import type { Text } from '../i18n/text';
import type { Figure, KpiAnswer, Member } from './figure';
import { gridOf, type Grid } from './grid';
import { latestMoment, membersAt } from './moment';
import { chartBase, ink, itemTooltip, type ChartSettings } from './options';
import { paintsOf, paintOf } from './paint';

/** The breakdown that stands for the way from one to the other. */
const way = 'way';

function joined(from: Member, to: Member): Member {
  const name = (language: keyof Text) => `${from.name[language]} → ${to.name[language]}`;
  return { code: `${from.code}>${to.code}`, name: { it: name('it'), en: name('en') } };
}

/** An answer by two breakdowns as one by the ways from the first to the second. */
function ofWays(answer: KpiAnswer): KpiAnswer {
  const [first = '', second = ''] = answer.breakdowns;
  const figures = answer.figures.flatMap((figure) => {
    const from = figure.members[first];
    const to = figure.members[second];
    if (from === undefined || to === undefined) return [];
    return [{ ...figure, members: { [way]: joined(from, to), [first]: from, [second]: to } }];
  });
  return { ...answer, breakdowns: [way], figures };
}

/** Ways on ways: each answer is by two breakdowns, and the second of one is the first of the next. */
export function flowGrid(answers: readonly KpiAnswer[]): Grid {
  const [first, ...others] = answers.map((answer) => ({ answer: ofWays(answer) }));
  if (first === undefined) throw new Error('A flow needs at least one answer.');
  return gridOf(first, ...others);
}

/** One stream: from a member of a layer to one of the next. */
export interface Stream {
  readonly from: string;
  readonly to: string;
  readonly value: number;
}

function node(layer: string, member: Member, language: keyof Text): string {
  // The same organisation may send and receive: the layer keeps the two apart.
  return `${layer}\u0000${member.name[language]}`;
}

/** The streams of the latest whole period, through the layers in this order. */
export function streamsOf(
  grid: Grid,
  layers: readonly string[],
  language: keyof Text,
): readonly Stream[] {
  const moment = latestMoment(grid);
  if (moment === undefined) return [];
  const streams = (figure: Figure & { readonly value: number }) =>
    layers.slice(1).flatMap((to, index) => {
      const from = layers[index] ?? '';
      const source = figure.members[from];
      const target = figure.members[to];
      if (source === undefined || target === undefined || figure.value === 0) return [];
      const names = { from: node(from, source, language), to: node(to, target, language) };
      return [{ ...names, value: figure.value }];
    });
  return membersAt(grid, moment).flatMap(({ figure }) => streams(figure));
}

function nameOf(id: string): string {
  return id.slice(id.indexOf('\u0000') + 1);
}

/** Names stand inside the drawing: those of the last layer to the left of it. */
function labelOf(id: string, layers: readonly string[]) {
  const isLast = id.startsWith(`${layers.at(-1) ?? ''}\u0000`);
  return {
    color: ink,
    fontSize: 13,
    position: isLast ? ('left' as const) : ('right' as const),
    formatter: nameOf(id),
  };
}

/** ECharts names a band after its two ends. */
function tooltipOf(
  { name, value }: { readonly name: string; readonly value?: unknown },
  words: Words,
) {
  const ends = name.split(' > ').map(nameOf);
  return `${ends.join(' → ')}: ${formatNumber(Number(value), words.language)}`;
}

function bands(streams: readonly Stream[], layers: readonly string[]) {
  const ids = [...new Set(streams.flatMap(({ from, to }) => [from, to]))];
  const paints = paintsOf(ids);
  return {
    type: 'sankey' as const,
    left: 4,
    right: 4,
    top: 8,
    bottom: 8,
    nodeWidth: 14,
    nodeGap: 14,
    draggable: false,
    emphasis: { focus: 'adjacency' as const },
    lineStyle: { color: 'source', opacity: 0.3 },
    data: ids.map((id) => ({
      name: id,
      itemStyle: { color: paintOf(paints, id).color },
      label: labelOf(id, layers),
    })),
    links: streams.map(({ from, to, value }) => ({ source: from, target: to, value })),
  };
}

/** A Sankey diagram: bands as broad as what flows from the one to the other. */
export function flowOption(layers: readonly string[]) {
  return (grid: Grid, { words, description }: ChartSettings): ChartOption => ({
    ...chartBase(description),
    tooltip: itemTooltip((item) => tooltipOf(item, words)),
    series: [bands(streamsOf(grid, layers, words.language), layers)],
  });
}
