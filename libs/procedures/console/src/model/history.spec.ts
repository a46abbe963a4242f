import { describe, expect, it } from '@jest/globals';
import { edited, historyOf, redone, undone } from './history.js';

describe('going back and forth', () => {
  it('takes what is typed into one field in one go as one step', () => {
    let history = historyOf('');
    history = edited(history, 'H', 'title', 0);
    history = edited(history, 'Họ', 'title', 300);
    history = edited(history, 'Họ tên', 'title', 5000);
    expect(undone(history).present).toBe('Họ');
    expect(undone(undone(history)).present).toBe('');
    expect(undone(undone(undone(history))).present).toBe('');
  });

  it('keeps edits of two fields apart, and those that are no typing', () => {
    let history = edited(historyOf(0), 1, 'a', 0);
    history = edited(history, 2, 'b', 10);
    history = edited(history, 3, undefined, 20);
    history = edited(history, 4, undefined, 30);
    expect([undone(history).present, undone(undone(history)).present, undone(undone(undone(history))).present]).toEqual([3, 2, 1]);
  });

  it('goes forth again until something new is done', () => {
    const history = edited(edited(historyOf('a'), 'b', undefined, 0), 'c', undefined, 0);
    const back = undone(undone(history));
    expect(redone(redone(back)).present).toBe('c');
    expect(redone(edited(back, 'z', undefined, 9)).present).toBe('z');
    expect(edited(history, 'c', 'x', 1)).toBe(history);
  });
});
