/** Languages of the product; Vietnamese is the first and the fallback. */
export type Lang = 'vi' | 'en';

/** One text in both languages, ICU message syntax (`{count}`, `{count, plural, …}`). */
export interface Message {
  vi: string;
  en: string;
}

/** Catalogue of a room: keys are `<domain>.<screen>.<thing>`, unique over the whole product. */
export type Messages<K extends string = string> = Readonly<Record<K, Message>>;

/** Values of the placeholders of a message. */
export type MessageValues = Record<string, string | number>;

/**
 * Declares the catalogue of a room. Both languages are required by type, so a missing translation does not compile.
 */
export function defineMessages<const K extends string>(messages: Record<K, Message>): Messages<K> {
  return messages;
}

/** Key type of a catalogue, for components that receive a key. */
export type MessageKey<M> = M extends Messages<infer K> ? K : never;
