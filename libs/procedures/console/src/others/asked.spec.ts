import { describe, expect, it } from '@jest/globals';
import type { Eligibility, FormField } from '@tinhso/procedures-contract';
import { askedFields } from './asked.js';

const text = (vi: string) => ({ vi, en: vi });
const inForm: FormField = { key: 'purpose', label: text('Mục đích'), widget: 'choice', required: true, options: [] };
const other: FormField = { key: 'street', label: text('Đường'), widget: 'text', required: true };
const check: Eligibility = {
  questions: [
    { key: 'adult', title: text('Bạn đủ 18 tuổi?') },
    { key: 'purpose', title: text('Để làm gì?') },
    { key: 'since', title: text('Từ khi nào?'), widget: 'date' },
  ],
  outcomes: [],
};

describe('what conditions of the check can be about', () => {
  it('is what is asked there, and nothing that only the form asks', () => {
    expect(askedFields(check, [inForm, other])).toEqual([
      { key: 'adult', label: text('Bạn đủ 18 tuổi?'), widget: 'yesno', required: true },
      inForm,
      { key: 'since', label: text('Từ khi nào?'), widget: 'date', required: true },
    ]);
  });

  it('is nothing without a check', () => expect(askedFields(undefined, [inForm])).toEqual([]));
});
