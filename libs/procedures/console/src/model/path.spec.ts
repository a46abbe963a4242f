import { describe, expect, it } from '@jest/globals';
import { insertAt, moveAt, pathOf, pointerOf, setAt, valueAt } from './path.js';

const root = { form: { pages: [{ key: 'a' }, { key: 'b', hint: { vi: 'x' } }] }, fees: [] as unknown[] };

describe('paths', () => {
  it('are pointers and back, awkward names too', () => {
    const path = ['result', 'contents', 'child.name/of~it', 3];
    expect(pointerOf(path)).toBe('/result/contents/child.name~1of~0it/3');
    expect(pathOf(pointerOf(path))).toEqual(path);
    expect(pathOf('')).toEqual([]);
  });

  it('find what is there and nothing where they lead nowhere', () => {
    expect(valueAt(root, ['form', 'pages', 1, 'hint', 'vi'])).toBe('x');
    expect(valueAt(root, ['form', 'pages', 7, 'hint', 'vi'])).toBeUndefined();
    expect(valueAt(root, ['form', 'pages', 1, 'key', 'vi'])).toBeUndefined();
  });

  it('set, make and take away, and leave the rest as it is', () => {
    const set = setAt(root, ['form', 'pages', 0, 'title', 'vi'], 'Hỏi');
    expect(set.form.pages[0]).toEqual({ key: 'a', title: { vi: 'Hỏi' } });
    expect(set.form.pages[1]).toBe(root.form.pages[1]);
    expect(set.fees).toBe(root.fees);
    expect(root.form.pages[0]).toEqual({ key: 'a' });
    expect(setAt(root, ['form', 'pages', 1, 'hint'], undefined).form.pages[1]).toEqual({ key: 'b' });
    expect(setAt(root, ['form', 'pages', 0], undefined).form.pages).toEqual([root.form.pages[1]]);
    expect(setAt(root, ['fees', 0, 'key'], 'f').fees).toEqual([{ key: 'f' }]);
  });

  it('keep the order of members, so that a comparison shows only what changed', () => {
    expect(Object.keys(setAt({ a: 1, b: 2, c: 3 }, ['b'], 9))).toEqual(['a', 'b', 'c']);
  });

  it('put in and move within lists, not over their ends', () => {
    expect(insertAt(root, ['form', 'pages'], 1, { key: 'n' }).form.pages.map((page) => page.key)).toEqual(['a', 'n', 'b']);
    expect(insertAt<Record<string, unknown>>({}, ['papers'], 0, 1)).toEqual({ papers: [1] });
    const down = moveAt(root, ['form', 'pages', 0], 1);
    expect(down.root.form.pages.map((page) => page.key)).toEqual(['b', 'a']);
    expect(down.path).toEqual(['form', 'pages', 1]);
    expect(moveAt(root, ['form', 'pages', 0], -1).root).toBe(root);
    expect(moveAt(root, ['form', 'pages', 1], 1).root).toBe(root);
  });
});
