import type { Open311Key } from '@tinhso/open311-contract';
import type { Open311KeyRow } from '../data/open311.entities.js';

/** A key as the console shows it: never the key itself. */
export const keyView = (row: Open311KeyRow, requests: number): Open311Key => ({
  id: row.id,
  name: row.name,
  contact: row.contact,
  hint: row.hint,
  perMinute: row.perMinute,
  issuedBy: row.issuedByName,
  issuedAt: row.issuedAt.toISOString(),
  requests,
  ...(row.lastUsedAt ? { lastUsedAt: row.lastUsedAt.toISOString() } : {}),
  ...(row.revokedAt ? { revokedAt: row.revokedAt.toISOString() } : {}),
  ...(row.revokedByName ? { revokedBy: row.revokedByName } : {}),
});
