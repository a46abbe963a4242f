import { useSyncExternalStore } from 'react';

const name = 'console.one-letter-keys';
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

/** Whether one-letter keys work in this browser (WCAG 2.1.4: they can be switched off). */
export function oneLetterKeysOn(): boolean {
  return localStorage.getItem(name) !== 'off';
}

/** The switch for one-letter keys, kept in this browser and shared by its tabs. */
export function useOneLetterKeys(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(subscribe, oneLetterKeysOn);
  return [
    on,
    (next) => {
      if (next) localStorage.removeItem(name);
      else localStorage.setItem(name, 'off');
      for (const listener of listeners) listener();
    },
  ];
}
