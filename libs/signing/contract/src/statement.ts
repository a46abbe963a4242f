import { Type, type Static } from '@sinclair/typebox';
import { formatVerifyCode, parseVerifyCode } from './verify-code.js';

const closed = { additionalProperties: false } as const;

/**
 * What the QR code of a result says under the signature of the province (JWS, ES256), in as few letters as can be: it is to be read from
 * paper. Names are shortened; who holds the paper compares.
 */
export const DocumentStatement = Type.Object(
  {
    /** Verification code, twelve bare characters. */
    c: Type.String({ minLength: 12, maxLength: 12 }),
    /** Kind or title of the document. */
    k: Type.String({ maxLength: 80 }),
    /** Printed number. */
    n: Type.Optional(Type.String({ maxLength: 40 })),
    /** Issuing office. */
    i: Type.String({ maxLength: 120 }),
    /** Day of issue, `YYYY-MM-DD`. */
    d: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
    /** For whom, shortened: `N. V. AN`. */
    p: Type.Optional(Type.String({ maxLength: 60 })),
    /** Begin of the SHA-256 of all registered facts, base64url: binds the paper to the register. */
    f: Type.String({ pattern: '^[A-Za-z0-9_-]{16}$' }),
  },
  { $id: 'DocumentStatement', ...closed },
);
export type DocumentStatement = Static<typeof DocumentStatement>;

/** Public keys of the province for statements (RFC 7517). Also at `/.well-known/tinhso-documents.json`. */
export const StatementKeys = Type.Object(
  {
    keys: Type.Array(
      Type.Object(
        {
          kty: Type.Literal('EC'),
          crv: Type.Literal('P-256'),
          x: Type.String(),
          y: Type.String(),
          kid: Type.String(),
          alg: Type.Literal('ES256'),
          use: Type.Literal('sig'),
        },
        closed,
      ),
    ),
  },
  { $id: 'StatementKeys', ...closed },
);
export type StatementKeys = Static<typeof StatementKeys>;

/** Where anybody finds the keys, without knowing this product. */
export const STATEMENT_KEYS_PATH = '/.well-known/tinhso-documents.json';

/** Longest statement that a code of level M and a legible size holds. */
export const MAX_STATEMENT_LENGTH = 480;

/** The address in a QR code: the page of the code, and after `#` the statement, which is never sent to a server. */
export const statementUrl = (verifyUrl: string, statement: string): string => `${verifyUrl}#${statement}`;

/** What somebody scanned → code and statement, whichever there is. */
export interface ScannedCode {
  readonly verifyCode?: string;
  readonly statement?: string;
}

const COMPACT = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/;

/** Reads the text of a QR code: the address of a document, with or without statement, or a bare code. `undefined` when it is none of ours. */
export function readScanned(text: string): ScannedCode | undefined {
  const [address = '', fragment = ''] = text.trim().split('#');
  const verifyCode = parseVerifyCode(address.split('/verify/')[1] ?? (address.includes('/') ? '' : address));
  const statement = COMPACT.test(fragment) ? fragment : undefined;
  if (verifyCode === undefined && statement === undefined) return undefined;
  return { ...(verifyCode ? { verifyCode } : {}), ...(statement ? { statement } : {}) };
}

/** `NGUYỄN VĂN AN` → `N. V. AN`: enough to compare with the paper, not enough to make a list of. */
export function shortenName(name: string): string {
  const words = name.trim().split(/\s+/);
  return words.map((word, i) => (i === words.length - 1 ? word : `${[...word].slice(0, 1).join('')}.`)).join(' ');
}

/** The code of a statement as it is printed. */
export const codeOfStatement = ({ c }: DocumentStatement): string => formatVerifyCode(c);
