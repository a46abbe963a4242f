import type { Audience, Session } from '../api/session.js';
import { findControl, isKept, keyOf, typeInto, type TypedControl } from './fields.js';
import { sealOf, type Seal } from './seal.js';

/** What was typed on one page and has not been sent. */
export interface TypedPage {
  path: string;
  /** By key of the control; `before` is what stood there when the person began. */
  fields: Record<string, { before: string; value: string }>;
  focus?: string;
}

/** Pages between a page and coming back to it: what was typed waits there. */
const WAITING_ROOMS = /^\/(console\/)?(dang-nhap|dang-ky|quen-mat-khau)(\/|$)/;

/** How long after coming back controls are waited for. */
const PATIENCE_MS = 60_000;

const here = (): string => location.pathname + location.search;

/**
 * Keeps what is typed while somebody is signed in, so that it is there again when the session ends and the page has to be
 * loaded anew: same page, same field, same values. Lies in the storage of this tab, sealed for the account; signing out
 * erases it, and so does going on to another page.
 */
export function keepTypedText(audience: Audience, session: Session): void {
  const slot = `typed-${audience}`;
  const ownerSlot = `typed-owner-${audience}`;
  const before = new WeakMap<TypedControl, string>();
  let page: TypedPage = { path: here(), fields: {} };
  let seal: Seal | undefined;
  let sealedFor: string | undefined;
  let stopRestoring: (() => void) | undefined;
  let last = session.getState().status;
  /** What lies in the storage is not judged before somebody has signed in who can open it. */
  let opened = false;

  const forget = () => {
    stopRestoring?.();
    page = { path: here(), fields: {} };
    sessionStorage.removeItem(slot);
  };
  const write = async () => {
    if (!seal) return;
    const state = page;
    const sealed = await seal.seal(JSON.stringify(state));
    if (state === page && Object.keys(page.fields).length > 0) sessionStorage.setItem(slot, sealed);
  };

  const onState = async () => {
    const { status, textKey, account } = session.getState();
    const from = last;
    last = status;
    if (status === 'anonymous' && (from === 'signed-in' || from === 'ended')) {
      seal = sealedFor = undefined;
      sessionStorage.clear();
      return forget();
    }
    if (status !== 'signed-in' || !textKey || textKey === sealedFor) return;
    sealedFor = textKey;
    const owner = String((account as { id?: string } | undefined)?.id);
    // Somebody else sits at this tab now: whatever was left in it goes, sealed or not.
    if ((sessionStorage.getItem(ownerSlot) ?? owner) !== owner) sessionStorage.clear();
    sessionStorage.setItem(ownerSlot, owner);
    seal = await sealOf(textKey);
    const kept = sessionStorage.getItem(slot);
    const text = kept === null ? undefined : await seal?.open(kept);
    opened = true;
    if (text === undefined) return forget();
    page = JSON.parse(text) as TypedPage;
    stopRestoring = restore(page);
    onMove();
  };

  document.addEventListener('focusin', ({ target }) => {
    if (!isKept(target)) return;
    if (!before.has(target)) before.set(target, target.value);
    if (page.path === here()) page = { ...page, focus: keyOf(target) };
  });
  document.addEventListener(
    'input',
    ({ target }) => {
      if (!isKept(target) || !seal) return;
      if (page.path !== here()) page = { path: here(), fields: {} };
      const key = keyOf(target);
      const begun = page.fields[key]?.before ?? before.get(target) ?? '';
      page = { ...page, focus: key, fields: { ...page.fields, [key]: { before: begun, value: target.value } } };
      void write();
    },
    true,
  );
  const onMove = () => {
    if (opened && here() !== page.path && !WAITING_ROOMS.test(location.pathname)) forget();
  };
  // The router announces its steps by these names.
  for (const step of ['pushState', 'replaceState', 'popstate']) window.addEventListener(step, onMove);
  session.subscribe(() => void onState());
}

/** Puts the values back as their controls appear, where they still stand as they stood before. @returns how to stop */
function restore(page: TypedPage): () => void {
  const waiting = new Map(Object.entries(page.fields));
  const step = () => {
    if (here() !== page.path) return;
    for (const [key, { before, value }] of waiting) {
      const control = findControl(key);
      if (!control) continue;
      waiting.delete(key);
      if (control.value !== value && (control.value === before || control.value === '')) typeInto(control, value);
      const idle = document.activeElement === document.body || document.activeElement?.tagName === 'H1';
      if (key === page.focus && idle) control.focus();
    }
    if (waiting.size === 0) stop();
  };
  const observer = new MutationObserver(() => requestAnimationFrame(step));
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
  const timer = setTimeout(stop, PATIENCE_MS);
  observer.observe(document.body, { childList: true, subtree: true });
  requestAnimationFrame(step);
  return stop;
}
