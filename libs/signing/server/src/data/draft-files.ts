import type { Tx } from '@tinhso/platform';

/** Notes that a file is about to be written. */
export async function noteDraftFile({ manager, now }: Tx, storageKey: string): Promise<void> {
  await manager.query('INSERT INTO document_draft_file (storage_key, started_at) VALUES (?, ?)', [storageKey, now]);
}

/** The file belongs to a document now, or is gone. */
export async function forgetDraftFile({ manager }: Tx, storageKey: string): Promise<void> {
  await manager.query('DELETE FROM document_draft_file WHERE storage_key = ?', [storageKey]);
}

/** Files begun before a moment that no document claimed; locked, so that two sweepers share the work. */
export async function abandonedDraftFiles({ manager }: Tx, before: Date): Promise<string[]> {
  const rows: { storage_key: string }[] = await manager.query(
    'SELECT storage_key FROM document_draft_file WHERE started_at < ? ORDER BY started_at LIMIT 100 FOR UPDATE SKIP LOCKED',
    [before],
  );
  return rows.map((row) => row.storage_key);
}
