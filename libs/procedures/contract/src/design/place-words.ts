import type { LocalText } from '../local-text.js';
import { isObject, segmentText } from './compare-words.js';

const partOf = (thing: unknown, segment: string): unknown => {
  if (Array.isArray(thing)) return (thing as unknown[])[Number(segment)];
  return isObject(thing) ? thing[segment] : undefined;
};

/** A place in a definition, given by its JSON pointer, as people call it: `Người ký cùng › Người làm chứng › Tóm tắt › tiếng Việt`. */
export function placeText(content: unknown, pointer: string): LocalText {
  const words: LocalText[] = [];
  let thing = content;
  for (const raw of pointer.split('/').slice(1)) {
    const segment = raw.replaceAll('~1', '/').replaceAll('~0', '~');
    const listed = Array.isArray(thing);
    thing = partOf(thing, segment);
    const said = segmentText(segment, thing);
    // Something of a list that has no name yet is known by where it stands.
    const nameless = listed && said.vi === segment;
    words.push(nameless ? { vi: `mục ${Number(segment) + 1}`, en: `item ${Number(segment) + 1}` } : said);
  }
  const joined = (lang: 'vi' | 'en') => words.map((each) => each[lang] || each.vi).join(' › ');
  return words.length > 0 ? { vi: joined('vi'), en: joined('en') } : { vi: 'Thủ tục', en: 'Procedure' };
}
