import type { ProfileAttribute } from '@tinhso/identity-contract';
import { tidyText } from '@tinhso/kernel';
import { isCalendarDate, translate, type Lang } from '@tinhso/ui';
import type { AttributeValue } from './AttributeField.js';
import { messages } from './messages.js';

/** What is wrong with a typed value, in words; undefined when it can be sent. What a number says of birth and sex is never a fault. */
export function checkAttribute(attribute: ProfileAttribute, value: AttributeValue, now: Date, lang: Lang): string | undefined {
  const text = typeof value === 'string' ? value : '';
  const right = {
    fullName: () => tidyText(text).length >= 2,
    citizenId: () => /^\d{12}$/u.test(text),
    birthDate: () => isCalendarDate(text) && Date.parse(`${text}T00:00:00+07:00`) <= now.getTime(),
    sex: () => text === 'male' || text === 'female',
    address: () => typeof value === 'object' && value.communeCode !== '',
  }[attribute]();
  return right ? undefined : translate(lang, messages, `profile.fault.${attribute}`, { count: text.length });
}
