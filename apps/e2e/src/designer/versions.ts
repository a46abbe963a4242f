import { expect, type Page } from '@playwright/test';
import type { DesignedDetail, DraftView } from '@tinhso/procedures-contract';
import { done } from '../hostile/done.js';
import { staffToken } from '../support/api.js';
import { expectAccessible } from '../support/axe.js';
import { shot } from '../support/shots.js';
import { add, expectSaved, fillPair, open, outline } from './bench.js';

export const witness = { who: 'Người làm chứng', asks: 'Họ tên người làm chứng là gì?' };
export const adult = { question: 'Bạn từ đủ 18 tuổi?', reason: 'Người chưa đủ 18 tuổi nhờ cha mẹ xin giấy này.' };

/** Begins as a copy of a procedure that is published, under another code. */
export async function clone(page: Page, { from, code }: { from: string; code: string }): Promise<void> {
  await page.getByRole('button', { name: 'Soạn thủ tục' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('button', { name: 'Sao chép' }).click();
  await form.getByLabel('Tìm thủ tục đã ban hành').fill(from);
  await form.getByRole('radio').first().check();
  await expectAccessible(page, 'a copy of a procedure');
  await shot(page, 'designer-clone', false);
  await form.getByLabel('Mã của bản sao').fill(code);
  await form.getByRole('button', { name: 'Bắt đầu soạn' }).click();
  await expect(page.getByText(code).first()).toBeVisible();
}

/** A second signer with a question of their own; what is still missing is said in words. */
export async function addWitness(page: Page): Promise<void> {
  await add(page, outline(page).getByRole('button', { name: 'Thêm câu hỏi' }), witness.asks, 'What is the witness called?', 'Một dòng chữ');
  await outline(page).locator('.stepi.sub').first().click();
  await fillPair(page, 'Tên ô', 'Họ tên người làm chứng', 'Name of the witness');
  await open(page, /^Người ký cùng/);
  await add(page, page.getByRole('button', { name: 'Thêm người ký cùng' }), witness.who, 'Witness');
  await expect(page.getByText(`Còn thiếu: Người ký cùng › ${witness.who} › Tóm tắt › tiếng Việt.`).first()).toBeVisible();
  await shot(page, 'designer-signer-faults', false);
  await fillPair(page, 'Lời mời nói cần làm gì', 'Xác nhận điều người nộp khai.', 'Confirm what the applicant says.');
  await page.getByRole('group', { name: 'Các câu của người này' }).getByLabel(witness.asks).check();
  // Before the last fault is gone: the button that hands in changes its colour then.
  await expectAccessible(page, 'designer, a co-signer');
  await page.getByLabel('Câu có họ tên người này').selectOption({ label: 'Họ tên người làm chứng' });
  await fillPair(page, 'Lời cam đoan của người này', 'Tôi biết rõ người nộp.', 'I know the applicant well.');
  await shot(page, 'designer-signer', false);
}

/** A question before the form that the form does not ask, and what its answer means. */
export async function askBeforehand(page: Page): Promise<void> {
  await open(page, /^Kiểm tra trước/);
  await add(page, page.getByRole('button', { name: 'Thêm câu hỏi riêng' }), adult.question, 'Are you 18 or older?');
  await add(page, page.getByRole('button', { name: 'Thêm điều cản trở' }), adult.reason, 'Parents apply for those under 18.');
  const outcome = page.getByRole('group', { name: 'Điều cản trở' }).getByRole('listitem').last();
  await outcome.getByLabel('Xét gì').selectOption({ label: adult.question });
  await outcome.getByLabel('Với gì').selectOption({ label: 'Không' });
  await expectAccessible(page, 'designer, the check before the form');
  await outcome.getByLabel('Căn cứ').fill('Bộ luật Dân sự 2015, điều 21');
  await shot(page, 'designer-eligibility', false);
  await expect(page.getByText('Không còn lỗi. Gửi duyệt được.')).toBeVisible({ timeout: 15_000 });
  await expectSaved(page);
}

/** A draft like the newest version of a procedure, under another code; by the command: the form for it is walked in another journey. */
export async function copyOf(code: string, toCode: string): Promise<string> {
  const token = await staffToken('tinh.thutuc');
  const { versions } = await done<DesignedDetail>(`/staff/procedures/${code}`, { token });
  const version = Math.max(...versions.map((each) => each.version));
  return (await done<DraftView>('/staff/procedures/drafts', { token, body: { from: { kind: 'version', code, version, toCode } } })).id;
}

/** Publishes a draft by the commands: handing in and the second person are walked in another journey. */
export async function publish(draftId: string, validFrom: string): Promise<void> {
  const token = await staffToken('tinh.thutuc');
  const path = `/staff/procedures/drafts/${draftId}`;
  const { revision } = await done<DraftView>(path, { token });
  const handed = await done<DraftView>(`${path}/submit`, { token, body: { revision } });
  await done(`${path}/publish`, { token: await staffToken('tinh.thutuc2'), body: { revision: handed.revision, validFrom } });
}

/** Id of the draft on the bench. */
export const draftOnBench = (page: Page): string => /ban-nhap\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
