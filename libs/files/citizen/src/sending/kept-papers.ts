import { fileLimits } from '@tinhso/files-contract';

/** A file on its way, as this device keeps it until all of it has come: a reload or a closed tab costs nothing. */
export interface KeptPaper {
  readonly key: string;
  /** What it is sent for, e.g. one draft. */
  readonly place: string;
  readonly paper: string;
  readonly file: File;
  readonly shrunkFrom?: number;
  /** For whom it is sent, when it is not oneself. */
  readonly authority?: string;
  /** Where its first bytes lie already. */
  readonly url?: string;
  /** Milliseconds since 1970. */
  readonly since: number;
}

const database = 'papers';
const table = 'on-the-way';

/** Papers on their way from this device. A full or forbidden storage is no reason to stop sending: only a reload would cost the file then. */
export const keptPapers = {
  async of(place: string): Promise<KeptPaper[]> {
    const all = (await inTable('readonly', (store) => store.getAll() as IDBRequest<KeptPaper[]>)) ?? [];
    const oldest = Date.now() - fileLimits.unclaimedHours * 3_600_000;
    for (const { key, since } of all) if (since < oldest) await keptPapers.forget(key);
    return all.filter((each) => each.place === place && each.since >= oldest);
  },
  async keep(paper: KeptPaper): Promise<void> {
    await inTable('readwrite', (store) => store.put(paper));
  },
  async forget(key: string): Promise<void> {
    await inTable('readwrite', (store) => store.delete(key));
  },
  async forgetAll(): Promise<void> {
    await inTable('readwrite', (store) => store.clear());
  },
};

async function inTable<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | undefined> {
  try {
    const open = indexedDB.open(database, 1);
    open.onupgradeneeded = () => open.result.createObjectStore(table, { keyPath: 'key' });
    const opened = await settled(open);
    try {
      return await settled(work(opened.transaction(table, mode).objectStore(table)));
    } finally {
      opened.close();
    }
  } catch (error) {
    if (error instanceof DOMException) return undefined; // quota, or storage switched off by the person
    throw error;
  }
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new DOMException('no reason given', 'UnknownError'));
  });
