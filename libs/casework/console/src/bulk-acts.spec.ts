import { describe, expect, it } from '@jest/globals';
import type { WorklistRow } from '@tinhso/casework-contract';
import { stepOfStatus } from '@tinhso/dossiers-contract';
import { fits } from './bulk-acts.js';

const row = (status: WorklistRow['status']) => ({ status, step: stepOfStatus[status] }) as WorklistRow;
const clerk = { accountId: 'a', scopes: ['dossier.read', 'dossier.receive'] };
const officer = { accountId: 'b', scopes: ['dossier.read', 'dossier.process'] };

describe('fits', () => {
  it('lets the desk receive what was submitted and hand over what is signed', () => {
    expect(fits('accept', row('submitted'), clerk)).toBe(true);
    expect(fits('accept', row('accepted'), clerk)).toBe(false);
    expect(fits('return', row('completed'), clerk)).toBe(true);
    expect(fits('return', row('awaiting_signature'), clerk)).toBe(false);
  });

  it('lets only officers take what was received', () => {
    expect(fits('start', row('accepted'), officer)).toBe(true);
    expect(fits('start', row('accepted'), clerk)).toBe(false);
    expect(fits('start', { ...row('processing'), officer: { id: 'c', name: 'Triệu Thị Lan' } }, officer)).toBe(false);
    // Handed over to this office, where nobody has it yet.
    expect(fits('start', row('processing'), officer)).toBe(true);
  });
});
