import type { LogicFacts } from '../../condition.js';
import type { CounterExample } from '../fault.js';
import type { Subject } from '../subject.js';

const channelTexts = {
  online: { vi: 'nộp trực tuyến', en: 'sent online' },
  in_person: { vi: 'nộp trực tiếp', en: 'handed in at the counter' },
  postal: { vi: 'nộp qua bưu chính', en: 'sent by post' },
} as const;

function valueText(subject: Subject, key: string, value: unknown, locale: 'vi' | 'en'): string {
  const field = subject.fields.get(key)?.field;
  const option = field?.options?.find((each) => each.value === value);
  if (option) return option.label[locale];
  if (typeof value === 'boolean') return locale === 'vi' ? (value ? 'Có' : 'Không') : value ? 'Yes' : 'No';
  if (Array.isArray(value)) return locale === 'vi' ? `${value.length} dòng` : `${value.length} rows`;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '…';
}

/** Answers on which a fault shows, in a sentence: "Trường hợp: Trẻ bị bỏ rơi; nộp trực tuyến; ngày 2026-11-23". */
export function counterExampleOf(subject: Subject, facts: LogicFacts): CounterExample {
  const { answers, channel, today } = facts;
  const sentence = (locale: 'vi' | 'en'): string =>
    [
      ...Object.entries(answers).map(
        ([key, value]) => `${subject.fields.get(key)?.field.label[locale] ?? key}: ${valueText(subject, key, value, locale)}`,
      ),
      channelTexts[channel][locale],
      locale === 'vi' ? `ngày ${today}` : `on ${today}`,
    ].join('; ');
  return { answers: { ...answers }, channel, on: today, text: { vi: sentence('vi'), en: sentence('en') } };
}
