import { useCallback, useState } from 'react';

/**
 * State that survives a closed window, a reload and a failed request: kept in the storage of the tab (`session`, what is being typed)
 * or of the browser (`local`) under `name`. Anything unreadable counts as nothing.
 */
export function useKeptState<T>(name: string, initial: T, where: 'session' | 'local' = 'session'): [T, (next: T) => void, () => void] {
  const storage = where === 'session' ? sessionStorage : localStorage;
  const [state, setState] = useState<{ name: string; value: T }>(() => ({ name, value: read(storage, name, initial) }));
  const current = state.name === name ? state.value : read(storage, name, initial);
  if (state.name !== name) setState({ name, value: current });
  const keep = useCallback(
    (value: T) => {
      storage.setItem(name, JSON.stringify(value));
      setState({ name, value });
    },
    [name, storage],
  );
  const forget = useCallback(() => {
    storage.removeItem(name);
    setState({ name, value: initial });
  }, [name, storage]); // eslint-disable-line react-hooks/exhaustive-deps -- the first value is a literal of the caller
  return [current, keep, forget];
}

function read<T>(storage: Storage, name: string, initial: T): T {
  const text = storage.getItem(name);
  if (text === null) return initial;
  try {
    return JSON.parse(text) as T;
  } catch {
    storage.removeItem(name);
    return initial;
  }
}
