/** What the first bytes say a file is; `other` for what is not recognised. */
export type FileKind = 'pdf' | 'jpeg' | 'png' | 'webp' | 'heic' | 'other';

const startsWith = (bytes: Uint8Array, ...wanted: number[]): boolean => wanted.every((byte, n) => bytes[n] === byte);

/** By signature only; the name may say anything. The server looks more closely. */
export async function kindOf(file: Blob): Promise<FileKind> {
  const bytes = new Uint8Array(await file.slice(0, 1024).arrayBuffer());
  const text = String.fromCharCode(...bytes);
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return 'jpeg';
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47)) return 'png';
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'webp';
  if (text.slice(4, 8) === 'ftyp' && /^(heic|heix|hevc|heim|heis|mif1|msf1)/.test(text.slice(8, 12))) return 'heic';
  // Readers allow some rubbish in front of the header.
  return text.includes('%PDF-') ? 'pdf' : 'other';
}
