import { describe, expect, it } from '@jest/globals';
import { changedPapers, changedRows } from './differences.js';

const pages = (rows: Record<string, string>) => [
  { key: 'a', title: 'A', rows: Object.entries(rows).map(([key, text]) => ({ pointer: `/${key}`, label: key, text })) },
];

describe('what differs between two states of an application', () => {
  it('tells answers that were changed, added and no longer asked', () => {
    const before = pages({ name: 'Hạnh', day: '01/11/2026', father: 'Khôi' });
    const after = pages({ name: 'Hạnh', day: '02/11/2026', mother: 'Lan' });
    expect(changedRows({ told: before, true: before }, { told: after, true: after })).toEqual({
      changed: [
        { pointer: '/day', label: 'day', before: '01/11/2026', after: '02/11/2026' },
        { pointer: '/mother', label: 'mother', after: 'Lan' },
        { pointer: '/father', label: 'father', before: 'Khôi' },
      ],
      unchanged: 1,
    });
  });

  it('tells a hidden number as changed although what may be shown of it is the same', () => {
    const masked = pages({ id: '•••• 1234' });
    const { changed } = changedRows(
      { told: masked, true: pages({ id: '008199001234' }) },
      { told: masked, true: pages({ id: '008299001234' }) },
    );
    expect(changed).toEqual([{ pointer: '/id', label: 'id', before: '•••• 1234', after: '•••• 1234' }]);
  });

  it('tells papers by their files', () => {
    const file = (paper: string, fileId: string) => ({ paper, fileId });
    expect(changedPapers([file('a', '1'), file('b', '2')], [file('a', '1'), file('b', '3'), file('c', '4')])).toEqual({
      changed: [
        { paper: 'b', before: ['2'], after: ['3'] },
        { paper: 'c', before: [], after: ['4'] },
      ],
      unchanged: 1,
    });
  });
});
