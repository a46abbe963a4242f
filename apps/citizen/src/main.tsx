import '@tinhso/ui/styles.css';
import { forgetDraftsOnDevice } from '@tinhso/dossiers-citizen';
import { forgetReportOnDevice } from '@tinhso/feedback-citizen';
import { forgetPapersOnDevice } from '@tinhso/files-citizen';
import { hydrate, type DehydratedState } from '@tanstack/react-query';
import { createBrowserApi, createQueryClient, createSession, keepTypedText, readPreferences, applyToDocument, type Lang } from '@tinhso/ui';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { followActing } from './acting.js';
import { findRoute } from './App.js';
import { Root } from './providers.js';

/** State that the server left in the page, if it drew it. */
function stateOfPage(): { lang?: Lang; queries?: DehydratedState } {
  const text = document.getElementById('state')?.textContent;
  return text ? (JSON.parse(text) as ReturnType<typeof stateOfPage>) : {};
}

const state = stateOfPage();
const preferences = { ...readPreferences(document.cookie), ...(state.lang && { lang: state.lang }) };
const queries = createQueryClient();
const session = createSession('citizen');
keepTypedText('citizen', session);
const api = createBrowserApi(session, () => document.documentElement.lang as Lang);
const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');

if (state.queries) hydrate(queries, state.queries);
await findRoute(location.pathname)?.route.page.preload();

// Whoever signs in or out must never see what was loaded for somebody else.
let account = accountId();
let before = session.getState().status;
session.subscribe(() => {
  const now = accountId();
  const status = before;
  before = session.getState().status;
  if (now === account) return;
  // Signing out leaves nothing on the device; a session that ended by itself keeps what the server has not got yet.
  if (!now && status === 'signed-in') {
    forgetDraftsOnDevice();
    void forgetPapersOnDevice();
    void forgetReportOnDevice();
  }
  // Somebody else signed in over a page that was left open: nothing of it is theirs.
  if (now && account && status === 'ended') return location.assign('/');
  account = now;
  void queries.resetQueries({ predicate: ({ queryKey }) => queryKey[0] === 'mine' });
});
followActing(session, queries);
function accountId(): string | undefined {
  return (session.getState().account as { id: string } | undefined)?.id;
}

const app = (
  <StrictMode>
    <Root api={api} session={session} queries={queries} preferences={preferences} />
  </StrictMode>
);
if (root.firstElementChild) hydrateRoot(root, app);
else {
  applyToDocument(preferences);
  createRoot(root).render(app);
}
await session.restore();
