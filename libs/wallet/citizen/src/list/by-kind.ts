import { OTHER_KIND, type PaperKind, type WalletPaper } from '@tinhso/wallet-contract';

/** Papers of one kind. */
export interface KindGroup {
  kind: PaperKind;
  items: WalletPaper[];
}

/** Papers by kind, in the order of the kinds; what is of no known kind comes last, with the others. */
export function byKind(papers: readonly WalletPaper[], kinds: readonly PaperKind[]): KindGroup[] {
  const known = new Set(kinds.map(({ code }) => code));
  const codeOf = ({ kind }: WalletPaper): string => (known.has(kind) ? kind : OTHER_KIND);
  return kinds.flatMap((kind) => {
    const items = papers.filter((paper) => codeOf(paper) === kind.code);
    return items.length > 0 ? [{ kind, items }] : [];
  });
}
