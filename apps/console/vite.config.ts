import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';

/** `API_URL`: where a development server sends what is not the client's (default: the first port of `npm start`). */
const api = process.env.API_URL ?? 'http://127.0.0.1:3000';

/** Leaflet tries out whether the browser draws SVG by writing HTML, which Trusted Types refuse: the whole map would not load. */
const leafletWithoutHtml: Plugin = {
  name: 'leaflet-without-html',
  transform(code, id) {
    if (!/leaflet-src(\.esm)?\.js$/.test(id)) return undefined;
    const probe = "div.innerHTML = '<svg/>';";
    if (!code.includes(probe)) this.error('Leaflet tries SVG in another way now: see whether its map still loads under Trusted Types.');
    return { code: code.replace(probe, "div.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));"), map: null };
  },
};

export default defineConfig({
  base: '/console/',
  plugins: [react(), leafletWithoutHtml],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  server: {
    host: '127.0.0.1',
    port: Number(process.env.CONSOLE_PORT ?? 5174),
    proxy: { '/api': { target: api, changeOrigin: true } },
  },
  build: { target: 'es2022', sourcemap: true, emptyOutDir: true },
});
