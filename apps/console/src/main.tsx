import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/UnstyledButton.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Menu.css';
import '@tinhso/ui/tokens.css';
import '@tinhso/ui/console.css';
import {
  applyToDocument,
  createBrowserApi,
  createQueryClient,
  createSession,
  keepTypedText,
  readPreferences,
  type Lang,
  type SessionState,
} from '@tinhso/ui';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Root } from './Root.js';

const preferences = { ...readPreferences(document.cookie), text: 'normal' as const };
const queries = createQueryClient();
const session = createSession('staff');
keepTypedText('staff', session);
const api = createBrowserApi(session, () => document.documentElement.lang as Lang);
const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');

// Whoever signs in next must never see what was loaded for somebody else; whoever signs in again sees what failed meanwhile.
const idOf = (state: SessionState) => (state.account as { id: string } | undefined)?.id;
let before = session.getState();
session.subscribe(() => {
  const now = session.getState();
  // Somebody else signed in over a desk that was left open: nothing of it is theirs.
  if (now.status === 'signed-in' && before.status === 'ended' && idOf(now) !== idOf(before)) return location.assign('/console');
  if (idOf(now) !== idOf(before)) queries.removeQueries({ queryKey: ['staff'] });
  else if (now.status === 'signed-in' && before.status === 'ended') void queries.invalidateQueries({ queryKey: ['staff'] });
  before = now;
});

document.documentElement.lang = preferences.lang;
if (preferences.theme !== 'system') applyToDocument(preferences);
createRoot(root).render(
  <StrictMode>
    <Root api={api} session={session} queries={queries} preferences={preferences} />
  </StrictMode>,
);
await session.restore();
