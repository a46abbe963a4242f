/** A field of an EMVCo code: two figures that name it, two that tell the length of what follows. */
export interface TlvField {
  readonly tag: string;
  readonly value: string;
}

const LONGEST = 99;

/** @throws RangeError for a value that has no room: it is measured in letters, and only ASCII has one byte a letter */
export function writeTlv(fields: readonly TlvField[]): string {
  return fields
    .map(({ tag, value }) => {
      if (value.length === 0 || value.length > LONGEST || !/^[\x20-\x7e]*$/.test(value))
        throw new RangeError(`field ${tag} has no room for ${JSON.stringify(value)}`);
      return `${tag}${String(value.length).padStart(2, '0')}${value}`;
    })
    .join('');
}

/** Fields in their order; undefined for what is cut short, overlong, or names a field twice. */
export function readTlv(text: string): ReadonlyMap<string, string> | undefined {
  const fields = new Map<string, string>();
  let at = 0;
  while (at < text.length) {
    const head = /^(\d\d)(\d\d)$/.exec(text.slice(at, at + 4));
    const [, tag = '', length = ''] = head ?? [];
    const value = text.slice(at + 4, at + 4 + Number(length));
    if (!head || value.length !== Number(length) || fields.has(tag)) return undefined;
    fields.set(tag, value);
    at += 4 + value.length;
  }
  return fields;
}
