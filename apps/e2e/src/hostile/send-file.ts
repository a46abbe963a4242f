import { photograph } from '../support/files.js';
import type { Hostile } from './payloads.js';

const base = () => process.env.E2E_BASE_URL ?? 'http://127.0.0.1:3000';

/** Sends a photograph under a name of one's choice, in one piece (tus creation, then PATCH). @returns its id and the name as it is kept */
export async function sendPhoto(token: string, name: string, paper: string): Promise<{ id: string; name: string }> {
  const { buffer } = await photograph('giay.jpg', 400);
  const inBase64 = (text: string): string => Buffer.from(text).toString('base64');
  const common = { authorization: `Bearer ${token}`, 'tus-resumable': '1.0.0' };
  const metadata = `filename ${inBase64(name)},filetype ${inBase64('image/jpeg')},paper ${inBase64(paper)}`;
  const created = await fetch(`${base()}/api/v1/citizen/uploads`, {
    method: 'POST',
    headers: { ...common, 'upload-length': String(buffer.length), 'upload-metadata': metadata },
  });
  const location = created.headers.get('location');
  if (created.status !== 201 || !location) throw new Error(`announcing a file answers ${created.status}`);
  const sent = await fetch(new URL(location, base()), {
    method: 'PATCH',
    headers: { ...common, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
    body: new Uint8Array(buffer),
  });
  if (sent.status !== 200) throw new Error(`sending a file answers ${sent.status} ${await sent.text()}`);
  return (await sent.json()) as { id: string; name: string };
}

/** The same with a hostile name; a slash would end it, and what is looked for later is the name as it was kept. */
export async function sendNamedPhoto(token: string, hostile: Hostile, field: string, paper: string): Promise<{ id: string }> {
  const { id, name } = await sendPhoto(token, `${hostile.text(field, 100).replaceAll('/', '∕')}.jpg`, paper);
  hostile.texts.set(field, name);
  return { id };
}
