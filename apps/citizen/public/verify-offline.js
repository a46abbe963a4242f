/*
 * Keeps the page for checking documents (`/verify`), so that it opens without a line. Nothing else is touched: no other page, no answer of the
 * interface, nothing of anybody in particular. Plain script, because it is served as it stands.
 */
const CACHE = 'verify-page';
const PAGE = '/verify';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

/** Keeps the page as it is now with the files it is made of, and forgets those of older versions. */
async function keep(files) {
  const cache = await caches.open(CACHE);
  await cache.add(new Request(PAGE, { cache: 'no-cache' }));
  const wanted = new Set([PAGE, ...files]);
  const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  await cache.addAll([...wanted].filter((path) => !kept.has(path)));
  await Promise.all([...kept].filter((path) => !wanted.has(path)).map((path) => cache.delete(path)));
  return true;
}

self.addEventListener('message', (event) => {
  const files = (event.data?.files ?? []).filter((path) => typeof path === 'string' && path.startsWith('/assets/'));
  const [port] = event.ports;
  event.waitUntil(
    keep(files).then(
      (kept) => port?.postMessage(kept),
      () => port?.postMessage(false),
    ),
  );
});

/** The page from the line, or the kept one. A code in the address is dropped: without a line nobody can look it up, and `#` stays anyway. */
async function page(request) {
  try {
    return await fetch(request);
  } catch (error) {
    if (new URL(request.url).pathname !== PAGE) return Response.redirect(PAGE, 302);
    const kept = await caches.match(PAGE, { ignoreSearch: true });
    if (kept) return kept;
    throw error;
  }
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (pathname === PAGE || pathname.startsWith(`${PAGE}/`)) event.respondWith(page(request));
  } else if (pathname.startsWith('/assets/')) {
    event.respondWith(caches.match(request).then((kept) => kept ?? fetch(request)));
  }
});
