import { dehydrate } from '@tanstack/react-query';
import { createQueryClient, createServerApi, readPreferences, serverSession, type HeadCollector, type ServerFetch } from '@tinhso/ui';
import { renderToString } from 'react-dom/server';
import { findRoute } from './App.js';
import type { DocumentParts } from './document.js';
import { Root } from './providers.js';
import { provinceOptions } from './shell/province.js';

export { renderDocument } from './document.js';

/** A page to draw. */
export interface RenderRequest {
  /** Path and query string: `/thu-tuc?q=khai%20sinh`. */
  url: string;
  /** `Cookie` header; preferences are read from it. Vietnamese unless the person chose English: many phones here are set to English. */
  cookies?: string;
  /** Reaches the api without leaving the process; paths begin with `/api/`. */
  fetch: ServerFetch;
}

/**
 * Draws a page. Public pages come with their content; pages behind sign-in come as their shell, to be filled in the browser.
 * A request that fails leaves its part to the browser, so one slow query never costs the page.
 */
export async function render({ url, cookies = '', fetch }: RenderRequest): Promise<DocumentParts> {
  const { pathname: path, searchParams: search } = new URL(url, 'http://server.invalid');
  const preferences = readPreferences(cookies);
  const api = createServerApi(fetch, preferences.lang);
  const queries = createQueryClient();
  queries.setDefaultOptions({ queries: { ...queries.getDefaultOptions().queries, retry: false } });
  const found = findRoute(path);
  await Promise.all([
    found?.route.page.preload(),
    queries.prefetchQuery(provinceOptions(api)),
    found?.route.prefetch?.({ api, queries, params: found.params, search }),
  ]);
  const collector: HeadCollector = {};
  const html = renderToString(
    <Root
      api={api}
      session={serverSession(cookies, 'citizen')}
      queries={queries}
      preferences={preferences}
      address={{ path, search: search.toString() }}
      collector={collector}
    />,
  );
  const state = { lang: preferences.lang, queries: dehydrate(queries) };
  queries.clear();
  const head = collector.head ?? { title: '' };
  return { status: head.status ?? 200, head, html, state, preferences };
}
