import type { CheckFault } from '../fault.js';
import { warning } from '../make-fault.js';
import type { CheckRule } from './rule.js';

const isText = (value: Record<string, unknown>): value is { vi: string; en: string } =>
  typeof value.vi === 'string' && typeof value.en === 'string';

const VIETNAMESE = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;

function untranslated(value: unknown, path: string): CheckFault[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value as Record<string, unknown>)) {
    const { vi, en } = value as { vi: string; en: string };
    return vi === en && VIETNAMESE.test(vi)
      ? [warning('text-untranslated', `${path}/en`, `Chưa có bản tiếng Anh: “${vi}”.`, `There is no English yet: “${vi}”.`)]
      : [];
  }
  // Options are often names, which are the same in both languages: of ethnic groups, of places.
  return Object.entries(value).flatMap(([key, each]) => (key === 'options' ? [] : untranslated(each, `${path}/${key}`)));
}

/** Every text is there in both languages. */
export const textsAreTranslated: CheckRule = ({ definition }) => untranslated(definition, '');
