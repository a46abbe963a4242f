import { useEffect, useRef } from 'react';
import { oneLetterKeysOn } from './key-preference.js';
import { isWindowOpen } from './open-windows.js';

/**
 * Key to act. Names are those of `KeyboardEvent.key`; letters in lower case; `mod+k` is Ctrl or ⌘; `shift+x` with shift;
 * `t h` is a sequence of two. Return `false` to leave the key to the browser.
 */
export type KeyMap = Readonly<Record<string, ((event: KeyboardEvent) => unknown) | undefined>>;

const SEQUENCE_MS = 1200;
const typing = 'input:not([type="checkbox"]):not([type="radio"]), textarea, select, [contenteditable="true"]';

/** Whether the key belongs to what has the focus: a text field, or a window above the page. */
function isTaken(event: KeyboardEvent, key: string): boolean {
  const target = event.target instanceof Element ? event.target : null;
  if (isWindowOpen(event)) return true;
  if (target?.closest(typing)) return key !== 'Escape';
  if (target?.closest('[role="menu"]')) return true;
  return (key === 'Enter' || key === ' ') && target !== null && target.closest('a, button, summary, input') !== null;
}

/** Name of a pressed key as {@link KeyMap} writes it. */
export function keyName(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>): string | undefined {
  if (event.altKey) return undefined;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.ctrlKey || event.metaKey) return `mod+${key}`;
  return event.shiftKey && /^[a-z]$/.test(key) ? `shift+${key}` : key;
}

/** Listens on the whole page while mounted. Keys in a text field, in a menu or under an open window are left alone, `mod+…` excepted. */
export function useKeys(map: KeyMap, enabled = true): void {
  const latest = useRef(map);
  useEffect(() => {
    latest.current = map;
  });
  useEffect(() => {
    if (!enabled) return undefined;
    let first: { key: string; at: number } | undefined;
    const listen = (event: KeyboardEvent) => {
      const key = keyName(event);
      if (key === undefined || event.defaultPrevented || event.isComposing) return;
      const withMod = key.startsWith('mod+');
      if (!withMod && isTaken(event, key)) return;
      if (!withMod && key.replace('shift+', '').length === 1 && !oneLetterKeysOn()) return;
      const sequence = first && performance.now() - first.at < SEQUENCE_MS ? `${first.key} ${key}` : undefined;
      const act = (sequence && latest.current[sequence]) || latest.current[key];
      first = act ? undefined : { key, at: performance.now() };
      if (act && act(event) !== false) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [enabled]);
}
