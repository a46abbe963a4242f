import { expect, type Page } from '@playwright/test';
import type { QuestionPage } from './definition.js';
import { answerField, type Value } from './widgets.js';

export type Answers = Readonly<Record<string, Value>>;

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

export const goOn = (page: Page) => page.getByRole('button', { name: 'Tiếp tục' }).click();

/** Heading of the question whether what is known may be filled in; asked once a form. */
export const PREFILL = 'Điền giúp từ thông tin đã có?';

/** Lets everything be filled in that is known; it has to be asked now. */
export async function agreeToPrefill(page: Page): Promise<void> {
  await expect(heading(page)).toHaveText(PREFILL);
  await page.getByRole('button', { name: /^Đồng ý, điền cả/ }).click();
  await expect(heading(page)).not.toHaveText(PREFILL);
}

async function agreeIfAsked(page: Page): Promise<void> {
  if ((await heading(page).innerText()) === PREFILL) await agreeToPrefill(page);
}

/** Waits for a question; its words must be the ones of the definition. What is known beforehand may be filled in. */
export async function expectQuestion(page: Page, { title }: QuestionPage): Promise<void> {
  const escaped = [title.vi, PREFILL].map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  await expect(heading(page)).toHaveText(new RegExp(`^(${escaped.join('|')})$`));
  await agreeIfAsked(page);
  await expect(heading(page)).toHaveText(title.vi);
}

/** Whether a question is only shown, because somebody vouches for the answer. */
const isHeld = async (page: Page, label: string): Promise<boolean> =>
  (await page.getByRole('button', { name: 'Sai, tôi muốn sửa' }).filter({ hasText: label }).count()) > 0;

/** Fills what `answers` has for a question and goes on; fields without an answer keep what was filled in for the person. */
export async function answerQuestion(page: Page, question: QuestionPage, answers: Answers): Promise<void> {
  await expectQuestion(page, question);
  for (const field of question.fields) {
    const value = answers[field.key];
    if (value !== undefined && !(await isHeld(page, field.label.vi))) await answerField(page, field, value);
  }
  await goOn(page);
  await expect(heading(page)).not.toHaveText(question.title.vi);
}

/** Answers question after question until the page with the heading `until` is shown. */
export async function answerUntil(
  page: Page,
  until: string,
  questions: ReadonlyMap<string, QuestionPage>,
  answers: Answers,
): Promise<void> {
  for (let left = questions.size; left >= 0; left--) {
    await agreeIfAsked(page);
    const shown = await heading(page).innerText();
    if (shown === until) return;
    const question = [...questions.values()].find(({ title }) => title.vi === shown);
    if (!question) throw new Error(`“${shown}” is no question on the way to “${until}”`);
    await answerQuestion(page, question, answers);
  }
  throw new Error(`“${until}” does not come`);
}
