import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pdfText } from '../support/pdf.js';

/** The words of a document of one's own, as a reader of the PDF sees them. */
export async function printedWords(token: string, documentId: string): Promise<string> {
  const base = process.env.E2E_BASE_URL ?? 'http://127.0.0.1:3000';
  const answer = await fetch(`${base}/api/v1/citizen/documents/${documentId}/content`, { headers: { authorization: `Bearer ${token}` } });
  if (!answer.ok) throw new Error(`the document answers ${answer.status}`);
  const folder = await mkdtemp(join(tmpdir(), 'tinhso-e2e-'));
  try {
    const path = join(folder, 'document.pdf');
    await writeFile(path, new Uint8Array(await answer.arrayBuffer()));
    return await pdfText(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}
