import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Text of a PDF as a reader sees it (poppler). */
export async function pdfText(path: string): Promise<string> {
  const { stdout } = await run('pdftotext', ['-layout', path, '-']);
  return stdout.replace(/\s+/g, ' ');
}

/** What poppler says of the signatures of a PDF. */
export async function pdfSignatures(path: string): Promise<string> {
  const { stdout } = await run('pdfsig', ['-nocert', path]);
  return stdout;
}
