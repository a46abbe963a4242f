import { describe, expect, it } from '@jest/globals';
import type { DraftContent, SavedDraft } from '@tinhso/procedures-contract';
import { AutoSave } from './auto-save.js';

/** A server of one draft, and a clock that is wound by hand. */
function bench() {
  const due: { act: () => void; ms: number }[] = [];
  const sent: { revision: number; content: DraftContent }[] = [];
  const answers: ((answer: SavedDraft | Error) => void)[] = [];
  const port = {
    send: (revision: number, content: DraftContent) =>
      new Promise<SavedDraft>((resolve, reject) => {
        sent.push({ revision, content });
        answers.push((answer) => (answer instanceof Error ? reject(answer) : resolve(answer)));
      }),
    judge: (error: unknown) =>
      error instanceof Error && error.message === 'changed'
        ? ({ kind: 'conflict', revision: 9 } as const)
        : error instanceof Error && error.message === 'no'
          ? ({ kind: 'refused' } as const)
          : ({ kind: 'again' } as const),
    later: (act: () => void, ms: number) => {
      const entry = { act, ms };
      due.push(entry);
      return () => void due.splice(due.indexOf(entry) >>> 0, 1);
    },
  };
  const save = new AutoSave(port, 1, { n: 0 }, 'then');
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  return {
    save,
    sent,
    due,
    ring: () => due.splice(0).forEach(({ act }) => act()),
    answer: async (answer: SavedDraft | Error) => {
      answers.shift()?.(answer);
      await settled();
    },
    settled,
  };
}

describe('keeping a draft', () => {
  it('sends once after a pause, with the number it last had', async () => {
    const { save, sent, ring, answer, settled } = bench();
    save.put({ n: 1 });
    save.put({ n: 2 });
    expect(save.getState().kind).toBe('waiting');
    ring();
    await settled();
    expect(sent).toEqual([{ revision: 1, content: { n: 2 } }]);
    await answer({ revision: 2, changedAt: 'now' });
    expect(save.getState()).toEqual({ kind: 'saved', at: 'now' });
    expect([save.savedRevision, save.unsaved]).toEqual([2, false]);
  });

  it('sends what came while it was sending afterwards, never two at once', async () => {
    const { save, sent, ring, answer, settled } = bench();
    save.put({ n: 1 });
    ring();
    await settled();
    save.put({ n: 2 });
    ring();
    await settled();
    expect(sent).toHaveLength(1);
    await answer({ revision: 2, changedAt: 'a' });
    expect(sent).toEqual([
      { revision: 1, content: { n: 1 } },
      { revision: 2, content: { n: 2 } },
    ]);
    await answer({ revision: 3, changedAt: 'b' });
    expect(save.getState()).toEqual({ kind: 'saved', at: 'b' });
  });

  it('tries again by itself when there was no answer', async () => {
    const { save, sent, ring, answer, settled } = bench();
    save.put({ n: 1 });
    ring();
    await settled();
    await answer(new Error('offline'));
    expect(save.getState().kind).toBe('failed');
    ring();
    await settled();
    await answer({ revision: 2, changedAt: 'a' });
    expect(sent).toHaveLength(2);
    expect(save.getState().kind).toBe('saved');
  });

  it('stops when somebody else has saved, until it is settled whose is kept', async () => {
    const { save, sent, ring, answer, settled, due } = bench();
    save.put({ n: 1 });
    ring();
    await settled();
    await answer(new Error('changed'));
    expect(save.getState()).toEqual({ kind: 'conflict', revision: 9 });
    save.put({ n: 2 });
    await save.flush();
    expect([due.length, sent.length]).toEqual([0, 1]);
    save.settle(9, { n: 'theirs' });
    ring();
    await settled();
    expect(sent[1]).toEqual({ revision: 9, content: { n: 2 } });
  });

  it('says so when the server does not take it', async () => {
    const { save, ring, answer, settled, due } = bench();
    save.put({ n: 1 });
    ring();
    await settled();
    await answer(new Error('no'));
    expect([save.getState().kind, due.length]).toEqual(['refused', 0]);
  });
});
