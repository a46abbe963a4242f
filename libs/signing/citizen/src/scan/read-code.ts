/** Reads QR codes out of pictures: by the browser itself where it can, by a small library elsewhere. */
interface Detector {
  detect(source: ImageBitmapSource): Promise<{ rawValue: string }[]>;
}
type DetectorClass = (new (options: { formats: string[] }) => Detector) & { getSupportedFormats(): Promise<string[]> };

type ReadPixels = (data: Uint8ClampedArray, width: number, height: number) => { data: string } | null;

async function ownDetector(): Promise<Detector | undefined> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: DetectorClass };
  if (!BarcodeDetector || !(await BarcodeDetector.getSupportedFormats()).includes('qr_code')) return undefined;
  return new BarcodeDetector({ formats: ['qr_code'] });
}

/** Longest sides at which a picture is looked at: large codes are found in small copies, small ones in large. */
const SIDES = [1000, 1800, 2800, 600];

/** Has the reader here before there is no line any more. */
export async function loadReader(): Promise<void> {
  await Promise.all([ownDetector(), import('jsqr')]);
}

function pixelsOf(source: ImageBitmap | HTMLVideoElement, width: number, height: number, side: number): ImageData {
  const scale = Math.min(1, side / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('this browser has no canvas to draw on');
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

const read = async (image: ImageData): Promise<string | undefined> => {
  // The library is CommonJS: bundlers give its function as the default of the default or as the default itself.
  const module: unknown = (await import('jsqr')).default;
  const readPixels = (typeof module === 'function' ? module : (module as { default: unknown }).default) as ReadPixels;
  return readPixels(image.data, image.width, image.height)?.data;
};

/** The text of the QR code in a photo; undefined when none is found. @throws when the file is no picture */
export async function readPhoto(file: Blob): Promise<string | undefined> {
  const bitmap = await createImageBitmap(file);
  try {
    const own = await ownDetector();
    const [found] = own ? await own.detect(bitmap) : [];
    if (found) return found.rawValue;
    for (const side of SIDES) {
      const text = await read(pixelsOf(bitmap, bitmap.width, bitmap.height, side));
      if (text) return text;
    }
    return undefined;
  } finally {
    bitmap.close();
  }
}

/** The same for the picture that a camera shows now. */
export async function readFrame(video: HTMLVideoElement): Promise<string | undefined> {
  const { videoWidth, videoHeight } = video;
  if (videoWidth === 0) return undefined;
  const own = await ownDetector();
  const [found] = own ? await own.detect(video) : [];
  return found?.rawValue ?? read(pixelsOf(video, videoWidth, videoHeight, 1000));
}
