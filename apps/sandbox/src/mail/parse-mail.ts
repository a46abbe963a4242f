import { createHash } from 'node:crypto';
import type { CaughtAttachment } from '../messages/message.js';

/** The readable parts of a mail (RFC 5322, 2045, 2047), as far as our own mails and common clients use them. */
export interface ParsedMail {
  readonly subject: string;
  readonly from: string;
  readonly text: string;
  readonly html?: string;
  readonly attachments?: readonly CaughtAttachment[];
  readonly messageId?: string;
}

type Headers = ReadonlyMap<string, string>;

function split(raw: string): { headers: Headers; body: string } {
  const end = raw.search(/\r?\n\r?\n/);
  const head = end < 0 ? raw : raw.slice(0, end);
  const body = end < 0 ? '' : raw.slice(end).replace(/^\r?\n\r?\n/, '');
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const at = line.indexOf(':');
    if (at > 0) headers.set(line.slice(0, at).toLowerCase(), line.slice(at + 1).trim());
  }
  return { headers, body };
}

const quotedPrintable = (text: string): Buffer =>
  Buffer.from(
    text.replace(/=\r?\n/g, '').replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  );

/** `=?utf-8?B?…?=` and `=?utf-8?Q?…?=`; neighbours are one text, whose bytes may be cut anywhere. */
export function decodeWords(text: string): string {
  return text.replace(/(?:=\?utf-8\?[bq]\?[^?]*\?=\s*)+/gi, (run) => {
    const words = [...run.matchAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi)];
    const bytes = words.map(([, kind, data]) =>
      kind?.toLowerCase() === 'b' ? Buffer.from(data ?? '', 'base64') : quotedPrintable((data ?? '').replaceAll('_', ' ')),
    );
    return Buffer.concat(bytes).toString('utf8') + (/\s$/.test(run) ? ' ' : '');
  });
}

function decodeBody(headers: Headers, body: string): string {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding === 'quoted-printable') return quotedPrintable(body).toString('utf8');
  return Buffer.from(body, 'latin1').toString('utf8');
}

interface Parts {
  readonly text?: string;
  readonly html?: string;
  readonly attachments: readonly CaughtAttachment[];
}

/** Name, size and digest: what was attached is not kept. */
function attachmentOf(type: string, disposition: string, body: string): CaughtAttachment {
  const name = /filename="?([^";]+)"?/i.exec(disposition)?.[1] ?? '';
  const content = Buffer.from(body, 'base64');
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { name: decodeWords(name), mediaType: type.replace(/;.*$/s, '').trim(), size: content.length, sha256 };
}

function parts(headers: Headers, body: string, depth: number): Parts {
  const type = headers.get('content-type') ?? 'text/plain';
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (boundary && depth < 5) {
    const found = body
      .split(`--${boundary}`)
      .slice(1)
      .filter((part) => !part.startsWith('--'))
      .map((part) => {
        const inner = split(part.replace(/^\r?\n/, '').replace(/\r?\n$/, ''));
        return parts(inner.headers, inner.body, depth + 1);
      });
    return {
      text: found.find((f) => f.text !== undefined)?.text,
      html: found.find((f) => f.html !== undefined)?.html,
      attachments: found.flatMap(({ attachments }) => attachments),
    };
  }
  const disposition = headers.get('content-disposition') ?? '';
  if (/^attachment/i.test(disposition)) return { attachments: [attachmentOf(type, disposition, body)] };
  if (/^text\/html/i.test(type)) return { html: decodeBody(headers, body), attachments: [] };
  return /^text\//i.test(type) ? { text: decodeBody(headers, body), attachments: [] } : { attachments: [] };
}

/** Reads a mail as it came over SMTP. */
export function parseMail(raw: Buffer): ParsedMail {
  // latin1 keeps every byte, so that each part can be decoded by its own rules.
  const { headers, body } = split(raw.toString('latin1'));
  const { text, html, attachments } = parts(headers, body, 0);
  return {
    subject: decodeWords(headers.get('subject') ?? ''),
    from: decodeWords(headers.get('from') ?? ''),
    text: (text ?? '').trim(),
    ...(html === undefined ? {} : { html }),
    ...(attachments.length > 0 ? { attachments } : {}),
    ...(headers.has('message-id') ? { messageId: headers.get('message-id') } : {}),
  };
}
