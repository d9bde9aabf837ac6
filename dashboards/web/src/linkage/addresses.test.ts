import { describe, expect, it } from 'vitest';
import {
  decisionsPath,
  pairPath,
  proposalsPath,
  questionOf,
  reviewPlaceAt,
  waitingPath,
} from './addresses';

const one = '1'.repeat(32);
const other = 'a'.repeat(32);

describe('addresses of Revisione', () => {
  it('lead to the parts and back', () => {
    expect(reviewPlaceAt(waitingPath())).toEqual({ kind: 'waiting' });
    expect(reviewPlaceAt(proposalsPath)).toEqual({ kind: 'proposals' });
    expect(reviewPlaceAt(decisionsPath)).toEqual({ kind: 'decisions' });
    expect(reviewPlaceAt(pairPath({ one, other }))).toEqual({ kind: 'pair', one, other });
  });

  it('that name no two records lead nowhere', () => {
    for (const path of [
      '/coppia',
      `/coppia/${one}`,
      `/coppia/${one}/Rossi`,
      '/decisioni/1',
      '/x',
    ]) {
      expect(reviewPlaceAt(`/revisione${path}`)).toEqual({ kind: 'nowhere' });
    }
  });

  it('keep the filters', () => {
    const path = pairPath({ one, other }, { feed: 'polo-desk', hold: 'none' });
    expect(questionOf(new URL(path, 'http://x').search)).toEqual({
      feed: 'polo-desk',
      hold: 'none',
    });
    expect(questionOf('?hold=unheard-of')).toEqual({ feed: null, hold: null });
  });
});
