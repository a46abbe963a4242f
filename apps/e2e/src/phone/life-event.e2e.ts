import { expect, test, type Page } from '@playwright/test';
import { birthAnswers, child } from '../birth/answers.js';
import { call } from '../support/api.js';
import { expectAccessible } from '../support/axe.js';
import { signIn } from '../support/citizen.js';
import type { QuestionPage } from '../support/definition.js';
import { photograph } from '../support/files.js';
import { newcomer } from '../support/newcomer.js';
import { agreeToPrefill, answerQuestion, goOn, PREFILL, type Answers } from '../support/questionnaire.js';
import { freshCitizenId } from '../support/people.js';
import { shot } from '../support/shots.js';
import { visit } from '../support/visit.js';
import { pick } from '../support/widgets.js';

test.setTimeout(120_000);

const [birth, parentage] = ['P1001193', 'P1001022'];
const home = { province: 'Tuyên Quang', commune: 'Minh Xuân', detail: 'Tổ 12' };
const check = 'Xem lại trước khi gửi';

/** The questions of the common form, as it is published. */
async function questionsOf(event: string): Promise<ReadonlyMap<string, QuestionPage>> {
  const { body } = await call<{ definition: { form: { sections: { pages: QuestionPage[] }[] } } }>(
    `/api/v1/public/life-events/${event}/form`,
  );
  return new Map(body.definition.form.sections.flatMap(({ pages }) => pages).map((page) => [page.key, page]));
}

/** A mother who is not married; the father recognises the child. */
function answersOf(): Answers {
  const own = { ...birthAnswers(), parentsMarried: false };
  return {
    recognise: true,
    ...Object.fromEntries(Object.entries(own).map(([key, value]) => [`${key}${birth}`, value])),
    [`evidenceKind${parentage}`]: 'witness',
    [`parentFullName${parentage}`]: 'Ma Văn Hùng',
    [`parentBirthDate${parentage}`]: '1993-07-21',
    [`parentCitizenId${parentage}`]: freshCitizenId('male'),
    [`parentEthnicity${parentage}`]: 'Tày',
    [`parentNationality${parentage}`]: 'Việt Nam',
    [`parentAddress${parentage}`]: home,
    [`childAddress${parentage}`]: home,
    [`feeExemption${parentage}`]: 'none',
    [`delivery${parentage}`]: 'digital',
  };
}

/** Answers question by question and sends a photo for every paper, up to the check. Pages of two procedures may have the same heading. */
async function answerAll(page: Page, questions: ReadonlyMap<string, QuestionPage>, answers: Answers): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  for (let left = 2 * questions.size; left >= 0; left--) {
    const shown = await heading.innerText();
    if (shown === check) return;
    if (shown === PREFILL) await agreeToPrefill(page);
    const question = questions.get(new URL(page.url()).searchParams.get('cau') ?? '');
    if (!question) throw new Error(`“${shown}” at ${page.url()} is no question`);
    const [paper] = question.papers ?? [];
    if (paper === undefined) {
      await answerQuestion(page, question, answers);
      continue;
    }
    await page.locator(`[id="paper-${paper}"]`).setInputFiles(await photograph('IMG_20261121_080000.jpg'));
    await expect(page.getByText(/Đã gửi xong/).first()).toBeVisible();
    await goOn(page);
    await expect(heading).not.toHaveText(question.title.vi);
  }
  throw new Error('the form never comes to its check');
}

test('a child is born: one form becomes two dossiers, which are followed as one', async ({ page }) => {
  const mother = await newcomer('Lý Thị Hoa');
  const questions = await questionsOf('sinh-con');
  await signIn(page, mother, '/su-kien/sinh-con');
  await expect(page.getByRole('heading', { level: 1, name: 'Con mới sinh' })).toBeVisible();
  await expectAccessible(page, 'life event');
  await page.getByRole('link', { name: 'Bắt đầu khai' }).click();
  await pick(page, 'receiving', 'minh xuan', 'Minh Xuân');
  await goOn(page);
  await answerAll(page, questions, answersOf());
  const main = page.locator('main');
  await expect(main).toContainText(child);
  await expect(main).toContainText('Đăng ký nhận cha, mẹ, con');
  await expectAccessible(page, 'check of a life event');
  await shot(page, 'event-check');
  await page.getByLabel(/Tôi cam đoan/).check();
  await page.getByRole('button', { name: /^Gửi/ }).click();

  await page.waitForURL(/\/ho-so\/nhom\/[^/]+\?moi=1$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Con mới sinh' })).toBeVisible();
  await expect(main.getByText(/H60\.\d+/)).toHaveCount(2);
  await expectAccessible(page, 'dossiers of a life event');
  await shot(page, 'event-sent');
  await visit(page, '/ho-so');
  await expect(main.getByRole('link', { name: /Con mới sinh/ })).toHaveCount(1);
  await expect(main.getByText(/H60\.\d+/)).toHaveCount(0);
  await main.getByRole('link', { name: /Con mới sinh/ }).click();
  await main
    .getByRole('link', { name: /Đăng ký khai sinh/ })
    .first()
    .click();

  // Each of them says who has it and what comes next, to the result.
  await expect(main.locator('.who')).toContainText('Một cửa kiểm tra giấy tờ và tiếp nhận');
  const history = page.getByRole('region', { name: 'Diễn biến' });
  await expect(history.getByRole('listitem').first()).toContainText('Trả kết quả cho bạn');
  await expect(history.getByText('Lãnh đạo xem và ký')).toBeVisible();
  await expectAccessible(page, 'dossier with what comes next');
  await shot(page, 'what-comes-next');
});
