import { Worker } from 'node:worker_threads';
import { looksBlank, type GreyPicture } from '../domain/ink.js';

/** What a PDF turned out to be: something can be seen on a page, or why not. */
export type PdfContent = 'seen' | 'blank' | 'empty' | 'locked' | 'damaged' | 'heavy';

type Message =
  | { readonly kind: 'ready' | 'locked' | 'damaged' | 'end' }
  | { readonly kind: 'opened'; readonly pages: number }
  | ({ readonly kind: 'page' } & GreyPicture);

/** Longer side of a drawn page in pixels: a line of small print still leaves marks. */
const LONG_SIDE = 600;
/** Blank pages in front of the first written one. */
const PAGES = 40;
const MEMORY_BYTES = 384 * 1024 * 1024;
/** Ordinary scans take some tenths of a second. */
const TIME_MS = 15_000;
const START_MS = 30_000;

/**
 * Opens a PDF with the engine of a browser (PDFium, compiled to WebAssembly) and looks whether anything stands on its pages. A file that
 * takes too long or too much memory is `heavy`: whoever reads it later would have no better luck.
 */
export async function lookIntoPdf(bytes: Buffer, limits: { timeMs?: number } = {}): Promise<PdfContent> {
  const worker = new Worker(new URL('./pdf-pages.worker.mjs', import.meta.url), {
    workerData: { bytes: new Uint8Array(bytes), longSide: LONG_SIDE, pages: PAGES, memoryBytes: MEMORY_BYTES },
    resourceLimits: { maxOldGenerationSizeMb: 128 },
    stdout: true,
    stderr: true,
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<PdfContent>((resolve, reject) => {
      let ready = false;
      // Once the engine runs, what goes wrong is the file's doing: out of memory, or a fault in it. Before that it is ours.
      const gaveUp = (error: Error) => (ready ? resolve('heavy') : reject(error));
      timer = setTimeout(() => gaveUp(new Error('the PDF engine does not start')), START_MS);
      worker.on('message', (message: Message) => {
        if (message.kind === 'ready') {
          ready = true;
          clearTimeout(timer);
          timer = setTimeout(() => resolve('heavy'), limits.timeMs ?? TIME_MS);
        }
        const verdict = verdictOf(message);
        if (verdict) resolve(verdict);
      });
      worker.on('error', gaveUp);
      worker.on('exit', (code) => gaveUp(new Error(`the PDF engine ended with ${code}`)));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

/** @returns undefined while there is more to come */
function verdictOf(message: Message): PdfContent | undefined {
  if (message.kind === 'opened') return message.pages === 0 ? 'empty' : undefined;
  if (message.kind === 'ready') return undefined;
  if (message.kind === 'page') return looksBlank(message) ? undefined : 'seen';
  return message.kind === 'end' ? 'blank' : message.kind;
}
