import { kindOf } from './kind-of.js';

/** A photo is made smaller when it weighs more than this, in bytes, or has a longer side than {@link longSide}. */
const heavy = 2 * 1024 * 1024;
/** Pictures below this are not even opened: nothing can be gained. */
const light = 400 * 1024;
/** Pixels: small print of an A4 page stays legible. */
const longSide = 2400;
const quality = 0.82;

/** What is sent instead of what was chosen. */
export interface Prepared {
  readonly file: File;
  /** Bytes before it was made smaller. */
  readonly shrunkFrom?: number;
}

/**
 * Makes a photo of a phone smaller before it is sent: turned upright, at most {@link longSide} pixels, drawn anew as JPEG, so that neither
 * place nor device goes along. Anything that is no photo, cannot be opened here, or would not get smaller stays as it is.
 */
export async function shrinkPhoto(file: File): Promise<Prepared> {
  if (file.size < light) return { file };
  const kind = await kindOf(file);
  if (kind === 'pdf' || kind === 'other') return { file };
  const picture = await decoded(file);
  if (!picture) return { file };
  const factor = Math.min(1, longSide / Math.max(picture.width, picture.height));
  // What only this device can open is always drawn anew.
  const needed = file.size > heavy || factor < 1 || kind === 'heic';
  const blob = needed ? await drawnAnew(picture, factor) : undefined;
  picture.close();
  if (!blob || (blob.size >= file.size && kind !== 'heic')) return { file };
  const name = `${file.name.replace(/\.[^.]*$/, '')}.jpg`;
  return { file: new File([blob], name, { type: 'image/jpeg', lastModified: file.lastModified }), shrunkFrom: file.size };
}

/** The upright picture; undefined when this browser cannot open it. */
async function decoded(file: File): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch (error) {
    if (error instanceof DOMException) return undefined; // damaged, or of a kind that the browser does not know: the server says so
    throw error;
  }
}

async function drawnAnew(picture: ImageBitmap, factor: number): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * factor);
  canvas.height = Math.round(picture.height * factor);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) return undefined;
  // JPEG knows no transparency: what was see-through becomes paper.
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob((blob) => done(blob ?? undefined), 'image/jpeg', quality));
}
