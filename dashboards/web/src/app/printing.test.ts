import { expect, it } from 'vitest';
import { openPartsForPrinting } from './printing';

it('closed parts are open on paper and closed again on the screen', () => {
  document.body.innerHTML = '<details id="closed"></details><details id="open" open></details>';
  const state = () => [...document.querySelectorAll('details')].map((part) => part.open);
  const stop = openPartsForPrinting();
  window.dispatchEvent(new Event('beforeprint'));
  expect(state()).toEqual([true, true]);
  window.dispatchEvent(new Event('afterprint'));
  expect(state()).toEqual([false, true]);
  stop();
});
