const steps = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10] as const;

/** The round number at or above a value: the top of a scale that several charts share. */
export function roundTop(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return (steps.find((step) => step * power >= value) ?? 10) * power;
}
