import { expect, type Browser, type Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.js';
import { signIn, type Citizen } from '../support/citizen.js';
import { questionPages, type QuestionPage } from '../support/definition.js';
import { hasExif, pdfNamedJpg, photograph } from '../support/files.js';
import { answerQuestion, answerUntil, expectQuestion, goOn, type Answers } from '../support/questionnaire.js';
import { shot } from '../support/shots.js';
import { pick } from '../support/widgets.js';
import { visit } from '../support/visit.js';

const code = '1.001193';
const questions = questionPages(code);

function question(key: string): QuestionPage {
  const found = questions.get(key);
  if (!found) throw new Error(`${code} has no question ${key}`);
  return found;
}

/** Says what is missing, takes the commune, and answers up to the child's sex. */
export async function fillFirstHalf(page: Page, answers: Answers): Promise<void> {
  await goOn(page);
  await expect(page.getByRole('alert')).toContainText('Chọn xã, phường trong danh sách.');
  await expectAccessible(page, 'receiving commune with a fault');
  await pick(page, 'receiving', 'minh xuan', 'Minh Xuân');
  await shot(page, 'receiving');
  await goOn(page);

  await expectQuestion(page, question('relation'));
  await goOn(page);
  await expect(page.getByRole('alert')).toContainText('Có 1 chỗ cần sửa');
  await expect(page.getByRole('alert')).toBeFocused();
  await shot(page, 'question-with-fault');
  await expectAccessible(page, 'question with a fault');
  await answerUntil(page, question('childSex').title.vi, questions, answers);
  await expect(page.getByRole('status').filter({ hasText: 'Đã lưu lúc' })).toBeVisible();
  await shot(page, 'question-choice');
}

/** The same person goes on at another device, and back here the answer is there. */
export async function goOnElsewhere(browser: Browser, page: Page, citizen: Citizen, answers: Answers): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  const other = await context.newPage();
  await signIn(other, citizen, '/ho-so');
  await expectAccessible(other, 'dossiers with a draft');
  await shot(other, 'draft-elsewhere');
  await other.getByRole('link', { name: 'Làm tiếp' }).click();
  await expectQuestion(other, question('childSex'));
  await answerQuestion(other, question('childSex'), answers);
  await expect(other.getByRole('status').filter({ hasText: 'Đã lưu lúc' })).toBeVisible();
  await context.close();

  await visit(page, `/nop/${code}`);
  await page.getByRole('link', { name: 'Làm tiếp' }).click();
  await expectQuestion(page, question('childBirthDate'));
}

/** Back on the first device, the rest of the questions up to the papers. */
export async function fillSecondHalf(page: Page, answers: Answers): Promise<void> {
  await answerUntil(page, question('birthProof').title.vi, questions, answers);
}

/** A PDF that calls itself a photograph is refused with the reason; a true photograph is taken. */
export async function sendBirthProof(page: Page): Promise<void> {
  const input = page.locator('[id="paper-birthProof"]');
  await expect(page.getByText('tối đa 12 MB')).toBeVisible();
  await goOn(page);
  await expect(page.getByRole('alert')).toContainText('Gửi ảnh hoặc tệp: Giấy chứng sinh.');
  await input.setInputFiles(pdfNamedJpg());
  const refused = page.getByText(/Chưa nhận được/);
  await expect(refused).toBeVisible();
  await expect(refused).toContainText('tên tệp không khớp với nội dung');
  await expectAccessible(page, 'refused upload');
  await shot(page, 'upload-refused');
  await page.getByRole('button', { name: /Bỏ tệp này/ }).click();
  await expect(refused).toBeHidden();
  const photo = await photograph('IMG_20261115_093012.jpg');
  expect(await hasExif(photo.buffer)).toBe(true);
  await input.setInputFiles(photo);
  await expect(page.getByText(/Đã gửi xong/)).toBeVisible();
  await shot(page, 'upload-ready');
  await goOn(page);
  await answerUntil(page, 'Xem lại trước khi gửi', questions, { delivery: 'digital' });
}
