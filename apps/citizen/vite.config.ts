import react from '@vitejs/plugin-react';
import { defaultClientConditions, defaultServerConditions, defineConfig, type Plugin } from 'vite';

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
  plugins: [react(), leafletWithoutHtml],
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
