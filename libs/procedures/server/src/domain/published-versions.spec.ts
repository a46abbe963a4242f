import type { ProcedureDefinition } from '@tinhso/procedures-contract';
import { PublishedVersions } from './published-versions.js';

const version = (number: number, validFrom: string) => ({
  id: `v${number}`,
  definition: { code: '1.001193', version: number, validFrom } as ProcedureDefinition,
});
const versions = new PublishedVersions([version(1, '2026-01-01'), version(3, '2027-01-01'), version(2, '2026-07-01')]);

describe('published versions', () => {
  it.each([
    ['2025-12-31', undefined],
    ['2026-01-01', 'v1'],
    ['2026-06-30', 'v1'],
    ['2026-07-01', 'v2'],
    ['2027-05-01', 'v3'],
  ])('on %s the one in force is %s', (date, id) => {
    expect(versions.inForce('1.001193', date)?.id).toBe(id);
  });

  it('are found by number and id for old dossiers', () => {
    expect(versions.numbered('1.001193', 1)?.id).toBe('v1');
    expect(versions.numbered('1.001193', 9)).toBeUndefined();
    expect(versions.get('v2')?.definition.version).toBe(2);
    expect(versions.inForce('9.999999', '2027-01-01')).toBeUndefined();
  });
});
