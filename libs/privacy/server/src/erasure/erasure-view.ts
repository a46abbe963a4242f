import type { Erasure } from '@tinhso/privacy-contract';
import type { ErasureRow } from '../data/erasure.entities.js';
import type { PrivacyRequestRow } from '../data/request.entities.js';

/** An erasure as the person sees it. */
export const erasureView = (row: ErasureRow, request: Pick<PrivacyRequestRow, 'id' | 'code'>): Erasure => ({
  id: row.id,
  requestId: request.id,
  requestCode: request.code,
  state: row.state,
  askedAt: row.askedAt.toISOString(),
  effectiveAt: row.effectiveAt.toISOString(),
  postponed: row.postponedAt !== null,
});
