import { createHash } from 'node:crypto';
import { isResultKind, shortenName, type DocumentKind, type DocumentStatement, type RegisteredFact } from '@tinhso/signing-contract';
import { localDay } from './dates.js';
import { titleOf } from '../domain/document-title.js';

interface Stated {
  readonly kind: DocumentKind;
  readonly title: { readonly vi: string; readonly en: string } | null;
  readonly number: string | null;
  readonly issuerName: string;
  readonly requestedAt: Date;
  readonly verifyCode: string;
}

const cut = (text: string, length: number): string => [...text].slice(0, length).join('');

/** What binds a statement to the register: nobody can make the facts up from it, whoever has them can compare. */
export const factsMark = (facts: readonly RegisteredFact[]): string =>
  createHash('sha256')
    .update(JSON.stringify(facts.map(({ key, value }) => [key, value])))
    .digest()
    .subarray(0, 12)
    .toString('base64url');

/** The statement in the QR code of a result; slips on the way carry none. */
export function statementOf(row: Stated, facts: readonly RegisteredFact[]): DocumentStatement | undefined {
  if (!isResultKind(row.kind)) return undefined;
  const name = facts.find(({ exposure }) => exposure === 'name')?.value;
  return {
    c: row.verifyCode,
    k: cut(titleOf(row).vi, 40),
    ...(row.number === null ? {} : { n: row.number }),
    i: cut(row.issuerName, 48),
    d: localDay(row.requestedAt),
    ...(name ? { p: cut(shortenName(name), 30) } : {}),
    f: factsMark(facts),
  };
}
