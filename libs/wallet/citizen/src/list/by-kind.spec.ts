import type { PaperKind, WalletPaper } from '@tinhso/wallet-contract';
import { byKind } from './by-kind.js';

const kind = (code: string): PaperKind => ({ code, name: { vi: code, en: code }, expires: false, addable: true, matches: [] });
const paper = (id: string, of: string) => ({ id, kind: of }) as WalletPaper;

describe('papers by kind', () => {
  it('come in the order of the kinds, newest first within one, and none is lost', () => {
    const kinds = [kind('identity-card'), kind('birth-certificate'), kind('other')];
    const papers = [
      paper('4', 'birth-certificate'),
      paper('3', 'no-longer-listed'),
      paper('2', 'identity-card'),
      paper('1', 'birth-certificate'),
    ];
    expect(byKind(papers, kinds).map((group) => [group.kind.code, group.items.map(({ id }) => id)])).toEqual([
      ['identity-card', ['2']],
      ['birth-certificate', ['4', '1']],
      ['other', ['3']],
    ]);
  });
});
