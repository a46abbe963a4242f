import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/axe.js';
import { freshPhone } from '../support/people.js';
import { shot } from '../support/shots.js';
import { atDesk, signInToConsole } from '../support/staff.js';

test.describe.configure({ mode: 'serial', timeout: 180_000 });

const stamp = (): string => Date.now().toString(36);
const localDay = (offset: number): string => new Date(Date.now() + 7 * 3_600_000 + offset * 86_400_000).toISOString().slice(0, 10);
const written = (day: string): string => day.split('-').reverse().join('/');

test('an administrator adds somebody, who gets a password to be handed over, and ends the post again', async ({ page }) => {
  await signInToConsole(page, 'tinh.quantri');
  await page.goto('/console/can-bo');
  await expect(page.getByRole('heading', { level: 1, name: 'Cán bộ và vị trí' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Mở hồ sơ cán bộ Lương Thị Hoài' })).toBeVisible();
  await expectAccessible(page, 'staff');
  await shot(page, 'staff-members');

  await page.getByRole('button', { name: 'Thêm cán bộ' }).click();
  const form = page.getByRole('dialog', { name: 'Thêm cán bộ' });
  await form.getByRole('button', { name: 'Tạo tài khoản và giao vị trí' }).click();
  await expect(form.getByText('Hãy điền mục này.')).toHaveCount(5);
  const fullName = `Lý Thị Mây ${stamp()}`;
  await form.getByLabel('Họ và tên').fill(fullName);
  await form.getByLabel('Tên đăng nhập').fill(`thu.${stamp()}`);
  await form.getByLabel('Số điện thoại').fill('12');
  await form.getByLabel('E-mail').fill('may@example.vn');
  await form.getByLabel('Đơn vị').selectOption({ label: 'UBND xã Tân Trào' });
  await form.getByLabel('Vai trò').selectOption({ label: 'Công chức thụ lý' });
  await form.getByLabel('Chức danh, như dưới chữ ký').fill('Công chức địa chính');
  await form.getByLabel('Chỉ trong lĩnh vực').selectOption({ label: 'Hộ tịch' });
  await expect(form.getByRole('button', { name: 'Bỏ Hộ tịch' })).toBeVisible();
  await form.getByRole('button', { name: 'Tạo tài khoản và giao vị trí' }).click();
  await expect(form.getByLabel('Số điện thoại')).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page, 'a new member of staff');
  await shot(page, 'staff-new', false);
  await form.getByLabel('Số điện thoại').fill(freshPhone());
  await form.getByRole('button', { name: 'Tạo tài khoản và giao vị trí' }).click();

  const handOver = page.getByRole('dialog', { name: `Mật khẩu ban đầu của ${fullName}` });
  await expect(handOver.locator('output')).toHaveText(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
  await shot(page, 'staff-hand-over');
  await handOver.getByRole('button', { name: 'Đã trao, đóng lại' }).click();

  await page.getByLabel('Tìm theo tên, tài khoản, chức danh').fill(fullName.replace('Lý Thị Mây', 'ly thi may'));
  await page.getByRole('button', { name: `Mở hồ sơ cán bộ ${fullName}` }).click();
  const member = page.getByRole('dialog', { name: fullName });
  await expect(member.getByText('Chưa đổi mật khẩu ban đầu')).toBeVisible();
  await member.getByRole('button', { name: 'Kết thúc vị trí' }).click();
  await page.getByRole('dialog', { name: 'Kết thúc vị trí' }).getByRole('button', { name: 'Kết thúc ngay' }).click();
  await expect(page.getByText('Không có ai khớp với bộ lọc')).toBeVisible();
});

test('a chairman reports an absence; the deputy finds the queue for signature, and loses it when it is called off', async ({ browser }) => {
  const chair = await atDesk(browser, 'hagiang1.chutich');
  await chair.goto('/console/vang-mat');
  await chair.getByRole('button', { name: 'Báo vắng' }).click();
  const form = chair.getByRole('dialog', { name: 'Báo vắng' });
  await form.getByLabel('Từ ngày').fill(written(localDay(0)));
  await form.getByLabel('Đến hết ngày').fill(written(localDay(1)));
  await form.getByLabel('Người thay').selectOption({ label: 'Lù Văn Páo · Công chức tư pháp - hộ tịch · UBND phường Hà Giang 1' });
  await form.getByLabel('Lý do').fill('Đi học lớp bồi dưỡng');
  await expectAccessible(chair, 'an absence');
  await form.getByRole('button', { name: 'Ghi vắng và giao người thay' }).click();
  await expect(chair.getByText('Đang vắng')).toBeVisible();
  await shot(chair, 'staff-absence');

  const deputy = await atDesk(browser, 'hagiang1.hotich');
  const lists = deputy.getByRole('navigation', { name: 'Danh sách hồ sơ' });
  await expect(lists.getByRole('link', { name: 'Chờ ký' })).toBeVisible();

  await chair.getByRole('button', { name: 'Huỷ' }).click();
  await chair.getByRole('dialog').getByRole('button', { name: 'Kết thúc lần vắng' }).click();
  await expect(chair.getByText('Đã huỷ')).toBeVisible();
  await deputy.context().close();
  const after = await atDesk(browser, 'hagiang1.hotich');
  await expect(after.getByRole('navigation', { name: 'Danh sách hồ sơ' }).getByRole('link', { name: 'Chờ ký' })).toHaveCount(0);
});
