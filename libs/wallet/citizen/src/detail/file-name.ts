import type { WalletPaper } from '@tinhso/wallet-contract';

/** `Giấy khai sinh 12-2026.pdf`: found again in a folder full of downloads, without what file systems refuse. */
export function fileNameOf({ name, number }: Pick<WalletPaper, 'name' | 'number'>, ending: string): string {
  const words = [name, number].filter(Boolean).join(' ');
  return `${words.replace(/[\\/:*?"<>|]+/g, '-').slice(0, 120)}${ending}`;
}
