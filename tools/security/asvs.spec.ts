import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ledger, ledgerFaults, markdown, requirements, type Row } from './asvs.mjs';

const row: Row = { id: '1.1.1', level: 2, asks: 'something', state: 'met', note: '', evidence: ['README.md'] };
const wanted = new Map([['1.1.1', 2]]);
const faultsOf = (...rows: Partial<Row>[]) =>
  ledgerFaults(
    rows.map((each) => ({ ...row, ...each })),
    wanted,
    (path) => path === 'README.md',
  );

describe('the ledger of ASVS 5.0', () => {
  it('has every requirement of levels 1 and 2 once, with a state, a reason, and evidence that exists', () => {
    expect(requirements().size).toBe(230);
    expect(ledgerFaults(ledger(), requirements())).toEqual([]);
  });

  it('is what its Markdown says', () => {
    expect(readFileSync(new URL('../../docs/security/asvs-5.0.md', import.meta.url), 'utf8')).toBe(markdown(ledger()));
  });
});

describe('a fault of it is seen', () => {
  it('not in a good row', () => expect(faultsOf({})).toEqual([]));
  it.each<[string, Partial<Row>[]]>([
    ['1.1.1: missing', []],
    ['1.1.1: twice', [{}, {}]],
    ['9.9.9: not in scope', [{}, { id: '9.9.9' }]],
    ['1.1.1: level 1', [{ level: 1 }]],
    ['1.1.1: state fine', [{ state: 'fine', note: 'x' }]],
    ['1.1.1: partly without a reason', [{ state: 'partly' }]],
    ['1.1.1: met without evidence', [{ evidence: [] }]],
    ['1.1.1: gone.ts does not exist', [{ evidence: ['gone.ts'] }]],
  ])('%s', (fault, rows) => expect(faultsOf(...rows)).toContain(fault));
});
