import { describe, expect, it } from 'vitest';
import { addressIn, languageOf } from './useLanguage';

const address = { pathname: '/contesto', search: '?lang=en&x=1', hash: '#sbarchi' };

describe('the language of the address', () => {
  it('is Italian unless another one is asked for', () => {
    expect(languageOf('')).toBe('it');
    expect(languageOf('?lang=en')).toBe('en');
    expect(languageOf('?lang=xx')).toBe('it');
  });

  it('changes without losing the place', () => {
    expect(addressIn('it', address)).toBe('/contesto?x=1#sbarchi');
    expect(addressIn('en', { ...address, search: '' })).toBe('/contesto?lang=en#sbarchi');
  });
});
