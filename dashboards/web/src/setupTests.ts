// Bootstrap Italia's script sets NODE_ENV to production, so React's development parts come first.
import 'react/jsx-dev-runtime';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);

/** What jsdom lacks of a browser: sizes, their observer, canvas text and modal dialogs. */
class StillObserver implements ResizeObserver {
  observe() {
    // Nothing changes its size in a test.
  }
  unobserve() {
    // See above.
  }
  disconnect() {
    // See above.
  }
}

globalThis.ResizeObserver = StillObserver;
Object.defineProperties(HTMLElement.prototype, {
  clientWidth: { get: () => 600, configurable: true },
  clientHeight: { get: () => 320, configurable: true },
});
Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: () => null });
Object.defineProperties(HTMLDialogElement.prototype, {
  showModal: {
    value(this: HTMLDialogElement) {
      this.open = true;
    },
  },
  close: {
    value(this: HTMLDialogElement) {
      this.open = false;
      this.dispatchEvent(new Event('close'));
    },
  },
});
