import { describe, expect, it } from 'vitest';
import { paintCount, paintOf, paintsOf } from './paint';

const keys = Array.from({ length: paintCount }, (_, place) => `series ${place}`);
const paints = paintsOf(keys);

/** The contrast of a colour with white, as WCAG 2 counts it. */
function contrast(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

describe('paints', () => {
  it('stand out from white', () => {
    for (const key of keys) expect(contrast(paintOf(paints, key).color)).toBeGreaterThan(4.5);
  });

  it('are enough for every organisation of the register, each another one', () => {
    const looks = keys.map((key) => {
      const { color, hatch } = paintOf(paints, key);
      return `${color} ${hatch}`;
    });
    expect(new Set(looks).size).toBe(30);
  });

  it('of the first lines differ without their colour too', () => {
    const looks = keys.slice(0, 7).map((key) => {
      const { symbol, dash } = paintOf(paints, key);
      return `${symbol} ${dash}`;
    });
    expect(new Set(looks).size).toBe(7);
  });
});
