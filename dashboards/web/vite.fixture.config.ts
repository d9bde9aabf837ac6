import { defineConfig } from 'vite';
import { contentSecurityPolicy, fixtureApi } from './dev/fixtureApi';

/** Shows the built pages with invented figures, under the strictest policy that they must bear. */
export default defineConfig({
  plugins: [fixtureApi()],
  preview: {
    port: 4173,
    strictPort: true,
    headers: { 'Content-Security-Policy': contentSecurityPolicy },
  },
});
