import { describe, expect, it } from '@jest/globals';
import type { StaffDossier } from '@tinhso/dossiers-contract';
import { waitsForDocument } from './useDossier.js';

const at = Date.parse('2026-11-23T02:00:00Z');
const dossier = (status: StaffDossier['status'], since: string, documents: { state: string; requestedAt: string }[] = []) =>
  ({ status, holder: { side: 'office', since }, documents }) as unknown as StaffDossier;

describe('waitsForDocument', () => {
  it('waits for a signature and for a document that was just begun', () => {
    expect(waitsForDocument(dossier('signing', '2026-11-23T01:59:50Z'), at)).toBe(true);
    expect(waitsForDocument(dossier('accepted', '', [{ state: 'requested', requestedAt: '2026-11-23T01:59:30Z' }]), at)).toBe(true);
  });

  it('does not wait for what is there, or for what takes too long', () => {
    expect(waitsForDocument(dossier('accepted', '', [{ state: 'ready', requestedAt: '2026-11-23T01:59:30Z' }]), at)).toBe(false);
    expect(waitsForDocument(dossier('signing', '2026-11-23T01:00:00Z'), at)).toBe(false);
  });
});
