import { describe, expect, it } from '@jest/globals';
import { againOf, chunksOf, doneOf, failuresOf, isRunning, itemsOf, refusedAll, type BulkRun } from './bulk-run.js';

const target = (n: number) => ({ id: `id-${n}`, code: `PA-261123-000${n}` });
const all = [1, 2, 3, 4, 5].map(target);

describe('a bulk', () => {
  it('goes in chunks, the last one shorter', () => {
    expect(chunksOf(all, 2).map((chunk) => chunk.length)).toEqual([2, 2, 1]);
    expect(chunksOf([])).toEqual([]);
  });

  it('knows of each what became of it', () => {
    const answer = {
      done: 1,
      items: [
        { id: 'id-2', ok: false, problem: { code: 'x', text: 'Vừa đổi' } },
        { id: 'id-1', ok: true },
      ],
    };
    expect(itemsOf(all.slice(0, 3), answer)).toEqual([target(1), { ...target(2), text: 'Vừa đổi' }, { ...target(3), text: '' }]);
  });

  it('tries again what failed and what was not reached', () => {
    const items = [...itemsOf([target(1)], { done: 1, items: [{ id: 'id-1', ok: true }] }), ...refusedAll([target(2)], 'Mất mạng')];
    const run: BulkRun = { wish: { act: 'start' }, total: 5, items, left: [] };
    expect(isRunning(run)).toBe(true);
    const ended = { ...run, left: all.slice(2) };
    expect(isRunning(ended)).toBe(false);
    expect(doneOf(ended).map(({ id }) => id)).toEqual(['id-1']);
    expect(failuresOf(ended)).toEqual([{ ...target(2), text: 'Mất mạng' }]);
    expect(againOf(ended).map(({ id }) => id)).toEqual(['id-2', 'id-3', 'id-4', 'id-5']);
  });
});
