import { idBytes, type Tx } from '@tinhso/platform';
import { KnownDeviceRow } from './known-device.entity.js';

/** Remembers a browser. @returns `known` when it was here before, `first` when the account had no other */
export async function rememberDevice(tx: Tx, accountId: string, tokenHash: Buffer): Promise<'known' | 'first' | 'new'> {
  const others = await tx.manager.existsBy(KnownDeviceRow, { accountId });
  const result: { affectedRows: number } = await tx.manager.query(
    'INSERT IGNORE INTO known_device (account_id, token_hash, created_at, last_used_at) VALUES (?, ?, ?, ?)',
    [idBytes(accountId), tokenHash, tx.now, tx.now],
  );
  if (result.affectedRows === 0) {
    await tx.manager.query('UPDATE known_device SET last_used_at = ? WHERE account_id = ? AND token_hash = ?', [
      tx.now,
      idBytes(accountId),
      tokenHash,
    ]);
    return 'known';
  }
  return others ? 'new' : 'first';
}
