import fc from 'fast-check';
import { loadDefinition } from './definitions.fixture.js';
import { applyReplies, planItems, type StoredItem } from './supplement.js';

const birth = loadDefinition('1.001193');
const item = (id: string, kind: StoredItem['kind'], target?: string): StoredItem => ({
  id,
  kind,
  target,
  title: `mục ${id}`,
  instruction: 'Gửi lại.',
});
const items = [item('a', 'answer', 'childFullName'), item('p', 'paper', 'birthProof'), item('o', 'other')];
const good = [
  { itemId: 'a', value: 'Nông Minh Khôi' },
  { itemId: 'p', fileIds: ['f1', 'f2'] },
  { itemId: 'o', note: 'Đã gửi kèm.' },
];
const pointers = (result: ReturnType<typeof applyReplies>) => (result.ok ? [] : result.faults.map((fault) => fault.pointer));

describe('what is asked for', () => {
  it('takes its names from the form, and lets the officer word them otherwise', () => {
    const planned = planItems(birth, [
      { kind: 'answer', target: '/childFullName', instruction: 'Viết đủ dấu.' },
      { kind: 'paper', target: 'birthProof', title: 'Giấy chứng sinh, trang 1', instruction: 'Ảnh bị loá.' },
      { kind: 'other', title: 'Giấy uỷ quyền', instruction: 'Gửi kèm.' },
    ]);
    expect(planned.ok && planned.value.map(({ target, title }) => [target, title])).toEqual([
      ['childFullName', 'Họ, chữ đệm, tên của con'],
      ['birthProof', 'Giấy chứng sinh, trang 1'],
      [undefined, 'Giấy uỷ quyền'],
    ]);
  });

  it('names every item that the form does not have', () => {
    const planned = planItems(birth, [
      { kind: 'answer', target: '/nowhere', instruction: 'Viết đủ dấu.' },
      { kind: 'paper', instruction: 'Gửi lại.' },
      { kind: 'other', instruction: 'Không tên.' },
    ]);
    expect(!planned.ok && planned.faults.map((fault) => fault.pointer)).toEqual(['/items/0/target', '/items/1/target', '/items/2/title']);
  });
});

describe('what is replied', () => {
  it('changes the named answer and papers, and nothing else', () => {
    const result = applyReplies(items, good, { childFullName: 'Nong Minh Khoi', relation: 'mother' });
    expect(result.ok && result.value).toMatchObject({
      answers: { childFullName: 'Nông Minh Khôi', relation: 'mother' },
      files: [{ paper: 'birthProof', fileIds: ['f1', 'f2'], reply: 1 }],
      items: [{ id: 'a' }, { id: 'p' }, { id: 'o', reply: 'Đã gửi kèm.' }],
    });
    expect(result.ok && [...result.value.changed]).toEqual([['childFullName', 0]]);
  });

  it.each([
    ['nothing', [], ['/replies', '/replies', '/replies']],
    ['a missing item', good.slice(0, 2), ['/replies']],
    ['the wrong kind of reply', [{ itemId: 'a', note: 'x' }, ...good.slice(1)], ['/replies/0/value']],
    ['something not asked for', [...good, { itemId: 'z', note: 'x' }], ['/replies/3/itemId']],
    ['an item twice', [...good, { itemId: 'o', note: 'x' }], ['/replies/3/itemId']],
  ])('is refused with its place: %s', (_name, replies, expected) => {
    expect(pointers(applyReplies(items, replies, {}))).toEqual(expected);
  });

  it('is taken exactly when every item has its one fitting reply, in whatever order', () => {
    const shuffled = fc.shuffledSubarray(good, { minLength: good.length, maxLength: good.length });
    fc.assert(
      fc.property(shuffled, fc.option(fc.nat(2), { nil: undefined }), (replies, dropped) => {
        const sent = dropped === undefined ? replies : replies.filter((_, index) => index !== dropped);
        expect(applyReplies(items, sent, {}).ok).toBe(dropped === undefined);
      }),
      { numRuns: 100 },
    );
  });
});
