import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { encode } from 'uqr';
import { call } from '../support/api.js';
import { expectAccessible } from '../support/axe.js';
import { newcomer } from '../support/newcomer.js';
import { signedCertificate } from '../support/results.js';
import { shot } from '../support/shots.js';
import { visit } from '../support/visit.js';

test.setTimeout(150_000);

const run = promisify(execFile);
const base = () => process.env.E2E_BASE_URL ?? 'http://127.0.0.1:3000';

interface Dossier {
  readonly documents: readonly { id: string; kind: string; verifyCode: string }[];
}

/** The result of somebody as it comes out of a printer: its first page as a picture of 200 dots an inch. */
async function printed(token: string, file: (name: string) => string): Promise<{ picture: string; code: string }> {
  const { id } = await signedCertificate(token, `offline-${Date.now()}`);
  const { body } = await call<Dossier>(`/api/v1/citizen/dossiers/${id}`, { token });
  const result = body.documents.find(({ kind }) => kind === 'marital-status-certificate');
  const headers = { authorization: `Bearer ${token}` };
  const answer = await fetch(`${base()}/api/v1/citizen/documents/${result?.id ?? ''}/content`, { headers });
  await writeFile(file('result.pdf'), Buffer.from(await answer.arrayBuffer()));
  await run('pdftoppm', ['-png', '-r', '200', '-f', '1', '-l', '1', '-singlefile', file('result.pdf'), file('printed')]);
  return { picture: file('printed.png'), code: result?.verifyCode ?? '' };
}

/** A picture of a QR code as somebody would print it. */
async function drawn(text: string, file: string): Promise<string> {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const scale = 6;
  const side = size * scale;
  const pixels = Buffer.alloc(side * side, 255);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) if (data[Math.floor(y / scale)]?.[Math.floor(x / scale)]) pixels[y * side + x] = 0;
  await sharp(pixels, { raw: { width: side, height: side, channels: 1 } })
    .png()
    .toFile(`${file}.png`);
  return `${file}.png`;
}

test('without a line: a printed result is recognised, and one changed letter is refused', async ({ page, context }, testInfo) => {
  const citizen = await newcomer('Ma Thị Hạnh');
  const file = (name: string) => testInfo.outputPath(name);
  const { picture, code } = await printed(citizen.token, file);

  await visit(page, '/verify');
  const main = page.locator('main');
  await expect(main).toContainText('Trang này dùng được khi không có mạng', { timeout: 20_000 });
  await expectAccessible(page, 'verification');
  await shot(page, 'verify');
  await context.setOffline(true);
  await page.reload();
  await expect(main).toContainText('Không có mạng. Vẫn quét được mã QR');
  await page.getByLabel('Chọn ảnh chụp').setInputFiles(picture);
  await expect(main).toContainText('Mã QR do tỉnh ký, không bị sửa', { timeout: 20_000 });
  await expect(main).toContainText('chưa kiểm tra thu hồi vì không có mạng');
  await expect(main).toContainText('Theo danh sách thu hồi lưu trên máy lúc');
  await expect(main).toContainText(code);
  await expectAccessible(page, 'checked without a line');
  await shot(page, 'verify-offline');

  // The same code as a stranger's camera would open it, also without a line.
  const [, statement = ''] = page.url().split('#');
  expect(statement.split('.')).toHaveLength(3);
  await page.goto(`/verify/${code.replaceAll('-', '')}#${statement}`);
  await expect(main).toContainText('Mã QR do tỉnh ký, không bị sửa');

  const [head = '', said = '', signature = ''] = statement.split('.');
  const at = Math.floor(said.length / 2);
  const changed = `${head}.${said.slice(0, at)}${said[at] === 'A' ? 'B' : 'A'}${said.slice(at + 1)}.${signature}`;
  const forged = await drawn(`${base()}/verify/${code.replaceAll('-', '')}#${changed}`, file('forged'));
  await page.goto('/verify');
  await page.getByLabel('Chọn ảnh chụp').setInputFiles(forged);
  await expect(main).toContainText('Chữ ký trên mã QR không đúng');
  await expect(main).not.toContainText('không bị sửa');
  await shot(page, 'verify-forged');

  await context.setOffline(false);
  await page.goto(`/verify/${code.replaceAll('-', '')}#${statement}`);
  await expect(main).toContainText('Giấy tờ này có trong sổ');
});
