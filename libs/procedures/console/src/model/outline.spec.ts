import { describe, expect, it } from '@jest/globals';
import { completed } from './blank.js';
import { nodeOf, outlinedPages } from './outline.js';

const text = { vi: 'x', en: 'x' };
const page = (key: string) => ({ key, title: text, fields: [{ key: `${key}Field`, widget: 'text', label: text, required: true }] });
const draft = completed({
  form: {
    sections: [
      { key: 'a', title: text, pages: [page('one'), page('two')] },
      { key: 'b', title: text, pages: [page('three')] },
    ],
  },
});

describe('what opens for a pointer', () => {
  it.each([
    ['', 'general', 0],
    ['/time/days', 'general', 0],
    ['/form/declaration/en', 'form', 1],
    ['/form/sections/0/pages/1/title/vi', 'page', 5],
    ['/form/sections/0/pages/1/fields/0/options/3', 'field', 7],
    ['/form/sections/1/pages/9/fields/0', 'section', 3],
    ['/papers/4', 'papers', 1],
    ['/coSigners/0/pages', 'signers', 1],
    ['/eligibility', 'eligibility', 1],
    ['/nowhere/at/all', 'general', 0],
  ])('%s: %s', (pointer, kind, depth) => {
    const node = nodeOf(draft, pointer);
    expect([node.kind, node.path.length]).toEqual([kind, depth]);
  });

  it('numbers the pages through the chapters', () => {
    expect(outlinedPages(draft).map((pages) => pages.map(({ number, pointer }) => [number, pointer]))).toEqual([
      [
        [1, '/form/sections/0/pages/0'],
        [2, '/form/sections/0/pages/1'],
      ],
      [[3, '/form/sections/1/pages/0']],
    ]);
  });
});
