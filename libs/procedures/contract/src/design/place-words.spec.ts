import { shapeFaults } from '../check/rules/shape.js';
import { placeText } from './place-words.js';

const signer = { key: 'witness', title: { vi: 'Người làm chứng', en: 'Witness' }, summary: { vi: '', en: '' }, pages: [] };
const draft = { title: { vi: 'Thử', en: 'Trial' }, coSigners: [signer, {}] };

describe('a place in words', () => {
  it.each([
    ['/coSigners/0/summary/vi', 'Người ký cùng › Người làm chứng › Tóm tắt › tiếng Việt'],
    ['/coSigners/1/pages', 'Người ký cùng › mục 2 › Trang'],
    ['/title/en', 'Tên › tiếng Anh'],
    ['', 'Thủ tục'],
  ])('%s is %s', (pointer, words) => expect(placeText(draft, pointer).vi).toBe(words));

  it('is what the check says of something that is not there yet', () => {
    const words = shapeFaults(draft).map(({ message }) => message.vi);
    expect(words).toContain('Còn thiếu: Người ký cùng › Người làm chứng › Tóm tắt › tiếng Việt.');
    expect(words).toContain('Còn thiếu: Người ký cùng › Người làm chứng › Trang.');
    expect(words.join()).not.toMatch(/\/coSigners/);
  });

  it('says of a part that does not belong there where it stands', () => {
    const words = shapeFaults({ ...draft, coSigners: [{ ...signer, colour: 'red' }] }).map(({ message }) => message.vi);
    expect(words).toContain('Người ký cùng › Người làm chứng: không có mục “colour”.');
  });
});
