import { expect, type Page } from '@playwright/test';
import type { QuestionPage } from './definition.js';
import { answerField, type Value } from './widgets.js';

export type Answers = Readonly<Record<string, Value>>;

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

export const goOn = (page: Page) => page.getByRole('button', { name: 'Tiếp tục' }).click();

/** Waits for a question; its words must be the ones of the definition. */
export const expectQuestion = (page: Page, { title }: QuestionPage) => expect(heading(page)).toHaveText(title.vi);

/** Fills what `answers` has for a question and goes on; fields without an answer keep what was filled in for the person. */
export async function answerQuestion(page: Page, question: QuestionPage, answers: Answers): Promise<void> {
  await expectQuestion(page, question);
  for (const field of question.fields) {
    const value = answers[field.key];
    if (value !== undefined) await answerField(page, field, value);
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
    const shown = await heading(page).innerText();
    if (shown === until) return;
    const question = [...questions.values()].find(({ title }) => title.vi === shown);
    if (!question) throw new Error(`“${shown}” is no question on the way to “${until}”`);
    await answerQuestion(page, question, answers);
  }
  throw new Error(`“${until}” does not come`);
}
