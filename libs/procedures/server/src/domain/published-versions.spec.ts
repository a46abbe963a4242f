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

  it('offer nothing once the one in force is archived, and pass over one that was called off before its day', () => {
    const [first, second, third] = [version(1, '2026-01-01'), version(2, '2026-07-01'), version(3, '2027-01-01')];
    const archived = new PublishedVersions([first, { ...second, archivedOn: '2026-09-10' }, { ...third, archivedOn: '2026-10-01' }]);
    expect(archived.inForce('1.001193', '2026-09-09')?.id).toBe('v2');
    expect(archived.inForce('1.001193', '2026-09-10')).toBeUndefined();
    expect(archived.inForce('1.001193', '2027-02-01')).toBeUndefined();
    const calledOff = new PublishedVersions([first, second, { ...third, archivedOn: '2026-10-01' }]);
    expect(calledOff.inForce('1.001193', '2027-02-01')?.id).toBe('v2');
    expect(archived.numbered('1.001193', 2)?.id).toBe('v2');
  });
});
