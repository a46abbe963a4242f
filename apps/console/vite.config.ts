import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

/** `API_URL`: where a development server sends what is not the client's (default: the first port of `npm start`). */
const api = process.env.API_URL ?? 'http://127.0.0.1:3000';

export default defineConfig({
  base: '/console/',
  plugins: [react()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  server: {
    host: '127.0.0.1',
    port: Number(process.env.CONSOLE_PORT ?? 5174),
    proxy: { '/api': { target: api, changeOrigin: true } },
  },
  build: { target: 'es2022', sourcemap: true, emptyOutDir: true },
});
