/** What an address below /consegne shows. */
export type PartnerPlace =
  | { readonly kind: 'feeds' }
  | { readonly kind: 'feed'; readonly feed: string }
  | { readonly kind: 'contract'; readonly feed: string }
  | { readonly kind: 'check'; readonly feed: string; readonly check: string }
  | { readonly kind: 'nowhere' };

export const partnerArea = '/consegne';

export function feedPath(feed: string): string {
  return `${partnerArea}/${feed}`;
}

export function contractPath(feed: string): string {
  return `${partnerArea}/${feed}/contratto`;
}

export function checkPath(feed: string, check: string): string {
  return `${partnerArea}/${feed}/controlli/${check}`;
}

export function partnerPlaceAt(path: string): PartnerPlace {
  const [feed, part, check, ...more] = path
    .split('/')
    .slice(2)
    .filter((name) => name !== '');
  if (feed === undefined) return { kind: 'feeds' };
  if (part === undefined) return { kind: 'feed', feed };
  if (part === 'contratto' && check === undefined) return { kind: 'contract', feed };
  if (part === 'controlli' && check !== undefined && more.length === 0) {
    return { kind: 'check', feed, check };
  }
  return { kind: 'nowhere' };
}
