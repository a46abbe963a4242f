import type { DataExport } from '@tinhso/privacy-contract';
import type { DataExportRow } from '../data/export.entity.js';

/** An export as its owner sees it; what is over is over, even before the sweep has come by. */
export function exportView(row: DataExportRow, now: Date): DataExport {
  const over = row.state === 'ready' && row.expiresAt !== null && row.expiresAt <= now;
  const state = over ? 'expired' : row.state;
  return {
    id: row.id,
    state,
    requestedAt: row.requestedAt.toISOString(),
    progress: { done: row.done, total: row.total },
    ...(row.readyAt ? { readyAt: row.readyAt.toISOString() } : {}),
    ...(row.expiresAt ? { expiresAt: row.expiresAt.toISOString() } : {}),
    files: state === 'ready' ? (row.files ?? []) : [],
  };
}
