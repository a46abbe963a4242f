import type { LifeEvent } from '../life-event.js';
import type { Part } from './part.js';

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** A positive number that is another one as soon as the event or the version of a part is (FNV-1a, 31 bits). */
export function formVersionOf(event: LifeEvent, parts: readonly Pick<Part, 'definition'>[]): number {
  const text = JSON.stringify([event, parts.map(({ definition }) => [definition.code, definition.version])]);
  let hash = OFFSET;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME) >>> 0;
  return hash >>> 1 || 1;
}
