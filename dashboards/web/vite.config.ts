import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';

/** The api behind `npm run dev`. */
const api = process.env['SPRINT_API'] ?? 'http://localhost:8080';

/** Widgets of Bootstrap Italia that these pages do not have; the player's font is a data: address. */
const unusedWidgets = /\.(video-js|vjs-|splide|it-carousel)/;

const css: UserConfig['css'] = {
  postcss: {
    plugins: [
      {
        postcssPlugin: 'without-unused-widgets',
        AtRule: {
          'font-face': (rule) => {
            if (rule.toString().includes('VideoJS')) rule.remove();
          },
        },
        Rule: (rule) => {
          if (rule.selectors.every((selector) => unusedWidgets.test(selector))) rule.remove();
        },
      },
    ],
  },
};

const kit = fileURLToPath(new URL('node_modules/design-react-kit/dist/index.js', import.meta.url));

export default defineConfig({
  plugins: [react()],
  css,
  build: {
    target: 'es2022',
    // An inlined asset would be a data: address, which a strict content security policy refuses.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
  },
  server: { proxy: { '/v1': api } },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}', 'dev/**/*.test.ts'],
    restoreMocks: true,
    // Whole pages are drawn without a browser, which takes its time on a busy machine.
    testTimeout: 20_000,
    setupFiles: ['src/setupTests.ts'],
    // The kit's package offers only the bundlers' entry, which Node cannot load by itself.
    alias: { 'design-react-kit': kit },
    server: { deps: { inline: [/design-react-kit/] } },
  },
});
