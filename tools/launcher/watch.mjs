/** Watches source folders and calls back once things are quiet again. */
import { watch } from 'node:fs';
import { join } from 'node:path';

/** Editors save in several steps, and a checkout changes many files. */
const quietMs = 150;

/**
 * @param {string} root @param {string[]} folders relative to root
 * @param {(changed: string[]) => Promise<void>} act gets the changed files, relative to root; never runs twice at a time
 * @returns {{ close: () => void }}
 */
export function watchSources(root, folders, act) {
  const changed = new Set();
  let timer;
  let busy = false;
  const run = async () => {
    if (busy || changed.size === 0) return;
    busy = true;
    const files = [...changed];
    changed.clear();
    await act(files);
    busy = false;
    if (changed.size > 0) timer = setTimeout(run, quietMs);
  };
  const watchers = folders.map((folder) =>
    watch(join(root, folder), { recursive: true }, (_event, name) => {
      if (!name) return;
      changed.add(join(folder, name));
      clearTimeout(timer);
      timer = setTimeout(run, quietMs);
    }),
  );
  return {
    close: () => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}
