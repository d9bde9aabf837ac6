import { describe, expect, it } from 'vitest';
import { dataPlaceAt, deliveriesPath, deliveryPath, questionOf } from './addresses';

describe('an address of the area Dati', () => {
  it('leads to feeds, deliveries, one delivery, the ledger or the codes', () => {
    expect(dataPlaceAt('/dati')).toEqual({ kind: 'feeds' });
    expect(dataPlaceAt('/dati/consegne/')).toEqual({ kind: 'deliveries' });
    expect(dataPlaceAt(deliveryPath('12'))).toEqual({ kind: 'delivery', delivery: '12' });
    expect(dataPlaceAt('/dati/registro')).toEqual({ kind: 'ledger' });
    expect(dataPlaceAt('/dati/codici')).toEqual({ kind: 'codes' });
    for (const path of [
      '/dati/altro',
      '/dati/registro/1',
      '/dati/codici/1',
      '/dati/consegne/12/altro',
    ]) {
      expect(dataPlaceAt(path)).toEqual({ kind: 'nowhere' });
    }
  });

  it('keeps which deliveries are shown', () => {
    const question = { feed: 'nova-stays', status: 'held', after: '12' } as const;
    const path = deliveriesPath(question);
    expect(path).toBe('/dati/consegne?feed=nova-stays&status=held&after=12');
    expect(questionOf(path.slice(path.indexOf('?')))).toEqual(question);
    expect(deliveriesPath()).toBe('/dati/consegne');
  });

  it('asks for everything where its status is unknown', () => {
    expect(questionOf('?status=lost')).toEqual({ feed: null, status: null, after: null });
  });
});
