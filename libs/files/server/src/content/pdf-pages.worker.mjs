/**
 * Opens one PDF and draws its pages small, until one holds something. Runs in a thread of its own: whatever a hostile file does to the
 * engine ends with the thread. Plain JavaScript, because a thread starts from a file as it lies on the disk.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { PDFiumLibrary } from '@hyzyla/pdfium';

const { bytes, longSide, pages, memoryBytes } = workerData;

// The engine asks for memory in its own way; the heap limits of the thread do not see it.
const grow = WebAssembly.Memory.prototype.grow;
WebAssembly.Memory.prototype.grow = function (more) {
  if (this.buffer.byteLength + more * 65_536 > memoryBytes) throw new RangeError('the PDF asks for too much memory');
  return grow.call(this, more);
};

/** Red, green, blue and nothing → shades of grey. */
function grey(pixels) {
  const shades = new Uint8Array(pixels.length / 4);
  for (let n = 0; n < shades.length; n++) shades[n] = (pixels[4 * n] * 29 + pixels[4 * n + 1] * 150 + pixels[4 * n + 2] * 77) >> 8;
  return shades;
}

const library = await PDFiumLibrary.init();
parentPort.postMessage({ kind: 'ready' });
let document;
try {
  document = await library.loadDocument(bytes);
} catch (error) {
  parentPort.postMessage({ kind: /password/i.test(String(error?.message)) ? 'locked' : 'damaged' });
}
if (document) {
  const count = document.getPageCount();
  parentPort.postMessage({ kind: 'opened', pages: count });
  for (let n = 0; n < Math.min(count, pages); n++) {
    const page = document.getPage(n);
    const { originalWidth, originalHeight } = page.getOriginalSize();
    const scale = longSide / Math.max(originalWidth, originalHeight, 1);
    const size = (side) => Math.min(longSide, Math.max(1, Math.round(side * scale)));
    const [width, height] = [size(originalWidth), size(originalHeight)];
    const { data } = await page.render({ width, height, renderFormFields: true });
    const pixels = grey(data);
    parentPort.postMessage({ kind: 'page', pixels, width, height }, [pixels.buffer]);
  }
  parentPort.postMessage({ kind: 'end' });
}
