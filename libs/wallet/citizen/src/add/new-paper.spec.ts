import { bodyOf, emptyPaper, faultsOf } from './new-paper.js';

const paper = { ...emptyPaper, kind: 'passport' };
const files = { ready: 1, unready: 0 };

describe('a paper that is put in', () => {
  it('needs a kind and files that have arrived', () => {
    expect(faultsOf(paper, files)).toEqual({});
    expect(faultsOf(emptyPaper, { ready: 0, unready: 0 })).toEqual({ kind: 'wallet.add.kindMissing', files: 'wallet.add.filesMissing' });
    expect(faultsOf(paper, { ready: 1, unready: 1 })).toEqual({ files: 'wallet.add.filesWaiting' });
  });

  it('has days of the calendar, the last after the first', () => {
    expect(faultsOf({ ...paper, issuedOn: '2026-02-30' }, files)).toEqual({ issuedOn: 'wallet.add.dateWrong' });
    expect(faultsOf({ ...paper, issuedOn: '2026-02-20', validUntil: '2026-02-20' }, files)).toEqual({
      validUntil: 'wallet.add.datesCrossed',
    });
    expect(faultsOf({ ...paper, issuedOn: '2026-02-20', validUntil: '2036-02-20' }, files)).toEqual({});
  });

  it('is told without what was left empty', () => {
    expect(bodyOf({ ...paper, name: ' Hộ chiếu mẹ ', number: '  ' }, ['f'])).toEqual({
      kind: 'passport',
      name: 'Hộ chiếu mẹ',
      fileIds: ['f'],
    });
  });
});
