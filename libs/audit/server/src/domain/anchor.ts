import type { Head } from './chain.js';

/** A head as it is written down outside the database. */
export interface Anchor extends Head {
  readonly signature: Buffer;
}

/** One line of the file: time, position, position before, hash, signature. */
export const printAnchor = ({ sealedAt, position, previous, hash, signature }: Anchor): string =>
  [sealedAt.toISOString(), position, previous ?? '-', Buffer.from(hash).toString('hex'), signature.toString('base64')].join(' ');

/** undefined for a line that is no anchor. */
export function parseAnchor(line: string): Anchor | undefined {
  const [time = '', position = '', previous = '', hash = '', signature = '', ...more] = line.split(' ');
  const sealedAt = new Date(time);
  if (more.length > 0 || Number.isNaN(sealedAt.getTime()) || !/^\d+$/.test(position) || !/^(\d+|-)$/.test(previous)) return undefined;
  if (!/^[0-9a-f]{64}$/.test(hash) || signature.length !== 88) return undefined;
  return {
    sealedAt,
    position: Number(position),
    previous: previous === '-' ? null : Number(previous),
    hash: Buffer.from(hash, 'hex'),
    signature: Buffer.from(signature, 'base64'),
  };
}
