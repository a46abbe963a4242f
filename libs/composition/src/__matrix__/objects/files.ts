import { randomBytes } from 'node:crypto';
import { uploadsPath } from '@tinhso/files-contract';
import sharp from 'sharp';
import { defineObject } from '../object.js';
import type { Person } from '../people.js';
import type { Stage } from '../stage.js';

const tus = { 'tus-resumable': '1.0.0' };
const field = (key: string, value: string): string => `${key} ${Buffer.from(value).toString('base64')}`;

const size = { width: 150, height: 200, channels: 3 } as const;

/** A small photo, different every time and never blank. Hundreds are sent: noise that sharp would make takes thirty times as long. */
export const photoBytes = (): Promise<Buffer> =>
  sharp(randomBytes(size.width * size.height * size.channels), { raw: size })
    .jpeg()
    .toBuffer();

/** Headers that announce an upload. */
export const announcement = (length: number): Record<string, string> => ({
  ...tus,
  'upload-length': String(length),
  'upload-metadata': [field('filename', 'anh.jpg'), field('paper', 'birthProof')].join(','),
});

/** Headers that go with the bytes. */
export const piece = { ...tus, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' };

async function announce(stage: Stage, owner: Person, bytes: Buffer): Promise<string> {
  const answer = await stage.act(owner, uploadsPath, { method: 'POST', headers: announcement(bytes.length) });
  return (answer.headers.get('location') ?? '').split('/').at(-1) ?? '';
}

/** A photo that somebody has sent and no dossier holds. @returns its id */
export async function sendPhoto(stage: Stage, owner: Person): Promise<string> {
  const bytes = await photoBytes();
  const id = await announce(stage, owner, bytes);
  await stage.act(owner, `${uploadsPath}/${id}`, { method: 'PATCH', body: bytes, headers: piece });
  return id;
}

/** A file that was sent and belongs to nothing yet. */
export const looseFile = defineObject({
  name: 'loose file',
  make: async (stage, owner) => ({ id: await sendPhoto(stage, owner) }),
});

/** An upload that was announced; nothing has come. Its bytes lie beside the database. */
export const upload = defineObject({
  name: 'upload',
  anew: true,
  make: async (stage, owner) => {
    const bytes = await photoBytes();
    return { id: await announce(stage, owner, bytes), bytes };
  },
});
