/** Which period of which calendar the indicators are shown for; null is the latest with data. */
export interface IndicatorQuestion {
  readonly calendar: string | null;
  readonly period: string | null;
}

/** What an address below /indicatori shows. */
export type IndicatorPlace =
  | { readonly kind: 'all' }
  | { readonly kind: 'one'; readonly code: string }
  | { readonly kind: 'nowhere' };

export const indicatorsPath = '/indicatori';

/** The parameters of a question, without those that nobody chose. */
export function parametersOf({ calendar, period }: Partial<IndicatorQuestion>): string {
  const named = Object.entries({ calendar, period });
  return new URLSearchParams(
    named.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  ).toString();
}

function withQuestion(path: string, question: Partial<IndicatorQuestion>): string {
  const parameters = parametersOf(question);
  return parameters === '' ? path : `${path}?${parameters}`;
}

export function allPath(question: Partial<IndicatorQuestion> = {}): string {
  return withQuestion(indicatorsPath, question);
}

export function onePath(code: string, question: Partial<IndicatorQuestion> = {}): string {
  return withQuestion(`${indicatorsPath}/${encodeURIComponent(code)}`, question);
}

export function questionOf(search: string): IndicatorQuestion {
  const parameters = new URLSearchParams(search);
  return { calendar: parameters.get('calendar'), period: parameters.get('period') };
}

export function indicatorPlaceAt(path: string): IndicatorPlace {
  const [code, ...more] = path
    .split('/')
    .slice(2)
    .filter((name) => name !== '');
  if (code === undefined) return { kind: 'all' };
  return more.length === 0 ? { kind: 'one', code: decodeURIComponent(code) } : { kind: 'nowhere' };
}
