import { sealOf } from '@tinhso/ui';

/** A photo as this device keeps it until its report is sent. */
interface KeptPhoto {
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly since: number;
  readonly type: string;
  readonly sealed: Uint8Array<ArrayBuffer>;
  /** Ids on the server by who sent it: an account and a phone are not each other's. */
  readonly sentAs: Readonly<Record<string, string>>;
}

/** The same, opened. */
export interface OpenedPhoto {
  readonly key: string;
  readonly file: File;
  readonly sentAs: Readonly<Record<string, string>>;
}

const database = 'feedback-report';
const table = 'photos';
/** Bytes of photos that are kept at most; further ones live in the page alone. */
export const mostKeptBytes = 24 * 1024 * 1024;

/** Whatever nobody asked for within a week goes. */
const OLDEST_MS = 7 * 24 * 3_600_000;

/** Photos of the report that is being written. A full or forbidden storage is no reason to stop: only a reload would cost them then. */
export const keptPhotos = {
  /** Those that one of the keys opens, in the order they were taken. */
  async open(keys: readonly string[]): Promise<OpenedPhoto[]> {
    const all = (await inTable('readonly', (store) => store.getAll() as IDBRequest<KeptPhoto[]>)) ?? [];
    const seals = await Promise.all(keys.map((key) => sealOf(key)));
    const opened: OpenedPhoto[] = [];
    for (const { key, since, type, sealed, sentAs } of [...all].sort((a, b) => a.since - b.since)) {
      if (Date.now() - since > OLDEST_MS) await keptPhotos.forget(key);
      for (const seal of seals) {
        const bytes = await seal?.openBytes(sealed);
        if (bytes === undefined) continue;
        opened.push({ key, file: new File([bytes], nameOf(type), { type }), sentAs });
        break;
      }
    }
    return opened;
  },

  /** @returns whether there was room for it */
  async keep({ key, file }: { key: string; file: File }, sealKey: string | undefined, now = Date.now()): Promise<boolean> {
    const seal = sealKey ? await sealOf(sealKey) : undefined;
    if (!seal) return false;
    const sealed = await seal.sealBytes(await file.arrayBuffer());
    const all = (await inTable('readonly', (store) => store.getAll() as IDBRequest<KeptPhoto[]>)) ?? [];
    if (all.reduce((sum, each) => sum + each.sealed.length, sealed.length) > mostKeptBytes) return false;
    const kept: KeptPhoto = { key, since: now, type: file.type, sealed, sentAs: {} };
    return (await inTable('readwrite', (store) => store.put(kept))) !== undefined;
  },

  /** It arrived on the server. */
  async arrived(key: string, as: string, fileId: string): Promise<void> {
    const kept = await inTable('readonly', (store) => store.get(key) as IDBRequest<KeptPhoto | undefined>);
    if (kept) await inTable('readwrite', (store) => store.put({ ...kept, sentAs: { ...kept.sentAs, [as]: fileId } }));
  },

  async forget(key: string): Promise<void> {
    await inTable('readwrite', (store) => store.delete(key));
  },

  async forgetAll(): Promise<void> {
    await inTable('readwrite', (store) => store.clear());
  },
};

const nameOf = (type: string): string => `anh.${type === 'image/jpeg' ? 'jpg' : (/^image\/(\w+)$/.exec(type)?.[1] ?? 'bin')}`;

async function inTable<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | undefined> {
  if (typeof indexedDB === 'undefined') return undefined;
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
