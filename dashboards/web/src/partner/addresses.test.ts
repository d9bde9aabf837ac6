import { expect, it } from 'vitest';
import { checkPath, contractPath, feedPath, partnerPlaceAt } from './addresses';

it('every part of the area has an address of its own', () => {
  const feed = 'nova-stays';
  expect(partnerPlaceAt('/consegne')).toEqual({ kind: 'feeds' });
  expect(partnerPlaceAt('/consegne/')).toEqual({ kind: 'feeds' });
  expect(partnerPlaceAt(feedPath(feed))).toEqual({ kind: 'feed', feed });
  expect(partnerPlaceAt(contractPath(feed))).toEqual({ kind: 'contract', feed });
  expect(partnerPlaceAt(checkPath(feed, 'c1'))).toEqual({ kind: 'check', feed, check: 'c1' });
});

it('other addresses lead nowhere', () => {
  for (const path of ['/altro', '/controlli', '/controlli/c1/altro', '/contratto/altro']) {
    expect(partnerPlaceAt(`/consegne/nova-stays${path}`)).toEqual({ kind: 'nowhere' });
  }
});
