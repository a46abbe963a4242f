import { fileLimits, type FileMediaType } from '@tinhso/files-contract';
import sharp, { type Sharp } from 'sharp';
import { looksBlank } from '../domain/ink.js';

// libvips can read dozens of formats, each a way in. Everything but the three we keep is shut for the whole process.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] });
// Uploads come one at a time from many people: remembered pixels would only cost memory.
sharp.cache(false);

export type ImageMediaType = Exclude<FileMediaType, 'application/pdf'>;

export type EncodedImage =
  | { readonly kind: 'encoded'; readonly bytes: Buffer; readonly width: number; readonly height: number }
  | { readonly kind: 'damaged' | 'too-big' | 'blank' };

/** Longer side of the small picture in which ink is looked for. */
const LOOK_SIDE = 600;

const encoders: Record<ImageMediaType, (image: Sharp) => Sharp> = {
  'image/jpeg': (image) => image.jpeg({ quality: 82 }),
  'image/png': (image) => image.png({ compressionLevel: 8 }),
  'image/webp': (image) => image.webp({ quality: 82 }),
};

/**
 * Draws an image anew: turned upright by its EXIF orientation, scaled to `fileLimits.maxSide`, in sRGB, first frame
 * only, without any metadata (places, devices, names) and without whatever hid behind the pixels.
 */
export async function encodeImage(bytes: Buffer, mediaType: ImageMediaType): Promise<EncodedImage> {
  const image = () => sharp(bytes, { limitInputPixels: fileLimits.maxPixels, failOn: 'error' });
  try {
    // The header alone tells the size: a bomb is refused before a single pixel is unpacked.
    const { width = 0, height = 0 } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > fileLimits.maxPixels) return { kind: 'too-big' };
    const side = fileLimits.maxSide;
    const upright = image().autoOrient().resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true });
    const { data, info } = await encoders[mediaType](upright).toBuffer({ resolveWithObject: true });
    if (await isBlank(data)) return { kind: 'blank' };
    return { kind: 'encoded', bytes: data, width: info.width, height: info.height };
  } catch (error) {
    // sharp reports what it cannot read as plain errors; faults of ours (memory, threads) are errors too but name no input.
    if (error instanceof Error && /^(Input|Vips|\w*load)|premature|corrupt|unsupported/i.test(error.message)) return { kind: 'damaged' };
    throw error;
  }
}

async function isBlank(encoded: Buffer): Promise<boolean> {
  const small = sharp(encoded).resize({ width: LOOK_SIDE, height: LOOK_SIDE, fit: 'inside', withoutEnlargement: true });
  const { data, info } = await small.flatten({ background: '#fff' }).greyscale().raw().toBuffer({ resolveWithObject: true });
  return looksBlank({ pixels: data, width: info.width, height: info.height });
}
