import react from '@vitejs/plugin-react';
import { defaultClientConditions, defaultServerConditions, defineConfig } from 'vite';

/** `API_URL`: where a development server sends what is not the client's (default: the first port of `npm start`). */
const api = process.env.API_URL ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  // One self-contained server bundle: the api needs neither React nor the screens in its own modules.
  ssr: { noExternal: true, resolve: { conditions: ['source', ...defaultServerConditions] } },
  server: {
    host: '127.0.0.1',
    port: Number(process.env.CITIZEN_PORT ?? 5173),
    proxy: Object.fromEntries(['/api', '/health', '/metrics'].map((path) => [path, { target: api, changeOrigin: true }])),
  },
  build: { target: 'es2022', manifest: true, sourcemap: true, emptyOutDir: true },
});
