import { fileTypeFromBuffer } from 'file-type';

/** Media type by content; undefined for what has no signature. Only bytes are looked at, never a name. */
export async function sniff(bytes: Uint8Array): Promise<string | undefined> {
  return (await fileTypeFromBuffer(bytes))?.mime;
}
