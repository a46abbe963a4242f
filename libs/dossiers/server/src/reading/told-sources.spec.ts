import { withSources } from './told-sources.js';

const row = (pointer: string) => ({ pointer, label: pointer, text: 'x' });
const pages = [{ key: 'p', title: 'P', rows: [row('/name'), row('/born'), row('/reason')] }];
const born = { kind: 'eid', by: 'VNeID, mức 2', at: '2026-11-12T00:00:00.000Z' } as const;
const name = { kind: 'self' } as const;
const events = [
  { type: 'dossier.accepted', data: null },
  { type: 'dossier.submitted', data: { sources: { name, born } } },
] as const;

describe('where answers come from', () => {
  it('is told beside those that were filled in, and of no other', () => {
    const [page] = withSources(pages, events, []);
    expect(page?.rows.map(({ source }) => source)).toEqual([name, born, undefined]);
  });

  it('is told no more of an answer that was changed since', () => {
    const change = { answers: [{ pointer: '/born', label: 'born', before: 'a', after: 'b' }] };
    const [page] = withSources(pages, events, [change]);
    expect(page?.rows.map(({ source }) => source)).toEqual([name, undefined, undefined]);
  });

  it('is nothing where nothing was filled in', () => {
    expect(withSources(pages, [{ type: 'dossier.submitted', data: null }], [])).toEqual(pages);
  });
});
