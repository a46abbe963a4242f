import { cookieValue } from '../preferences/preferences.js';

/** Whom a client serves; decides the refresh and sign-out endpoints and the cookie they use. */
export type Audience = 'citizen' | 'staff';

/** What sign-in and refresh answer: a bearer token of minutes and the person it stands for. */
export interface Tokens<A = unknown> {
  accessToken: string;
  expiresAt: string;
  /** Seals what is typed in this tab; see typed-text. */
  textKey?: string;
  account: A;
}

/**
 * `restoring`: this browser was signed in before, the token is being renewed. `ended`: the session is over while a page was open;
 * the page keeps its state and asks to sign in again.
 */
export interface SessionState<A = unknown> {
  status: 'anonymous' | 'restoring' | 'signed-in' | 'ended';
  account?: A;
  textKey?: string;
}

/** The session of this tab. The access token lives in memory only. */
export interface Session<A = unknown> {
  getState: () => SessionState<A>;
  subscribe: (listener: () => void) => () => void;
  accessToken: () => string | undefined;
  /** Renews the token if this browser was signed in before; call once at start. */
  restore: () => Promise<void>;
  /** One renewal at a time, in this tab and across tabs: refresh tokens rotate, and a second use ends the session. */
  refresh: () => Promise<'renewed' | 'ended' | 'unreachable'>;
  signInWith(tokens: Tokens<A>): void;
  signOut: () => Promise<void>;
  /** Says how a person is asked to prove once more that it is still them; the answer is whether they did. @returns how to stop */
  onProofNeeded: (ask: () => Promise<boolean>) => () => void;
  /** Asks for the proof; one question at a time, whoever needs it. false when nobody can ask, or the person declined. */
  askProof: () => Promise<boolean>;
}

const endpoints = {
  citizen: { refresh: '/api/v1/public/sessions/refresh', end: '/api/v1/citizen/session', hint: 'ts_was_citizen' },
  staff: { refresh: '/api/v1/public/staff-sessions/refresh', end: '/api/v1/staff/session', hint: 'ts_was_staff' },
} as const;

/** A header that no foreign page can send without a preflight: the server refuses a refresh without it. */
const refreshHeaders = { accept: 'application/json', 'x-tinhso-client': '1' };

/** Whether the cookies say that this browser was signed in; no proof, only a reason to try the refresh. */
export function hasSessionHint(cookies: string, audience: Audience): boolean {
  return cookieValue(cookies, endpoints[audience].hint) === '1';
}

/** Session of a browser tab. Sign-out in one tab signs out the others. */
export function createSession<A>(audience: Audience): Session<A> {
  const { refresh: refreshPath, end: endPath, hint } = endpoints[audience];
  const listeners = new Set<() => void>();
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(`tinhso-${audience}`);
  let state: SessionState<A> = { status: hasSessionHint(document.cookie, audience) ? 'restoring' : 'anonymous' };
  let token: string | undefined;
  let flight: ReturnType<Session['refresh']> | undefined;
  let asker: (() => Promise<boolean>) | undefined;
  let asking: Promise<boolean> | undefined;

  const become = (next: SessionState<A>, nextToken?: string) => {
    state = next;
    token = nextToken;
    const alive = next.status === 'signed-in' || next.status === 'restoring';
    document.cookie = `${hint}=${alive ? 1 : ''}; Path=/; Max-Age=${alive ? 30 * 24 * 3600 : 0}; SameSite=Lax`;
    for (const listener of listeners) listener();
  };
  channel?.addEventListener('message', () => become({ status: 'anonymous' }));

  const renew = async () => {
    let response: Response;
    try {
      response = await fetch(refreshPath, { method: 'POST', credentials: 'same-origin', headers: refreshHeaders });
    } catch {
      return 'unreachable' as const; // no network says nothing about the session
    }
    if (response.ok) {
      const tokens = (await response.json()) as Tokens<A>;
      become({ status: 'signed-in', account: tokens.account, textKey: tokens.textKey }, tokens.accessToken);
      return 'renewed' as const;
    }
    if (response.status !== 401 && response.status !== 403) return 'unreachable' as const;
    become(state.status === 'signed-in' || state.status === 'ended' ? { ...state, status: 'ended' } : { status: 'anonymous' });
    return 'ended' as const;
  };

  const session: Session<A> = {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    accessToken: () => token,
    refresh: () => {
      flight ??= oneAtATime(`tinhso-refresh-${audience}`, renew).finally(() => (flight = undefined));
      return flight;
    },
    restore: async () => {
      if (state.status !== 'restoring') return;
      if ((await session.refresh()) !== 'unreachable') return;
      window.addEventListener('online', () => void session.restore(), { once: true });
    },
    signInWith: (tokens) => become({ status: 'signed-in', account: tokens.account, textKey: tokens.textKey }, tokens.accessToken),
    signOut: async () => {
      const headers: HeadersInit = token ? { authorization: `Bearer ${token}` } : {};
      await fetch(endPath, { method: 'DELETE', credentials: 'same-origin', headers });
      channel?.postMessage('signed-out');
      become({ status: 'anonymous' });
    },
    onProofNeeded: (ask) => {
      asker = ask;
      return () => {
        if (asker === ask) asker = undefined;
      };
    },
    askProof: () => {
      asking ??= (asker?.() ?? Promise.resolve(false)).finally(() => (asking = undefined));
      return asking;
    },
  };
  return session;
}

/** Runs `work` while no other tab runs it. Web Locks are missing on plain-http addresses; there each tab is on its own. */
async function oneAtATime<T>(name: string, work: () => Promise<T>): Promise<T> {
  return 'locks' in navigator ? await navigator.locks.request(name, work) : work();
}

/** Session of a page drawn on the server: nobody, or somebody who is still to be recognised. */
export function serverSession<A>(cookies: string, audience: Audience): Session<A> {
  const state: SessionState<A> = { status: hasSessionHint(cookies, audience) ? 'restoring' : 'anonymous' };
  return {
    getState: () => state,
    subscribe: () => () => undefined,
    accessToken: () => undefined,
    restore: async () => undefined,
    refresh: async () => 'unreachable',
    signInWith: () => undefined,
    signOut: async () => undefined,
    onProofNeeded: () => () => undefined,
    askProof: async () => false,
  };
}
