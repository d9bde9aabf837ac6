/** How one series is drawn, so that it is known without its colour too. */
export interface Paint {
  readonly color: string;
  readonly symbol: 'circle' | 'rect' | 'triangle' | 'diamond';
  readonly dash: 'solid' | 'dashed' | 'dotted';
  readonly hatch: 'none' | 'dots' | 'cross';
}

/** Each has a contrast of at least 4.5:1 on white. */
const colors = [
  '#0066cc',
  '#b24a00',
  '#00786c',
  '#7a3e9d',
  '#c2185b',
  '#455a64',
  '#5c6f00',
  '#8b1a1a',
  '#00799e',
  '#7b5b3a',
] as const;
const hatches = ['none', 'dots', 'cross'] as const;
const symbols = ['circle', 'rect', 'triangle', 'diamond'] as const;
const dashes = ['solid', 'dashed', 'dotted'] as const;

function pick<T>(choices: readonly [T, ...T[]], place: number): T {
  return choices[place % choices.length] ?? choices[0];
}

/** The first ones differ in colour, shape and dash; after the last colour the next hatch begins. */
function paintAt(place: number): Paint {
  return {
    color: pick(colors, place),
    symbol: pick(symbols, place),
    dash: pick(dashes, place),
    hatch: pick(hatches, Math.floor(place / colors.length)),
  };
}

/** How many series can be told apart. */
export const paintCount = colors.length * hatches.length;

export type Paints = Readonly<Record<string, Paint>>;

/** One paint per key, in this order. */
export function paintsOf(keys: readonly string[]): Paints {
  return Object.fromEntries(keys.map((key, place) => [key, paintAt(place)]));
}

export function paintOf(paints: Paints, key: string): Paint {
  return paints[key] ?? paintAt(0);
}
