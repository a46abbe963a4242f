import { IdentityFacade } from '@tinhso/identity-server';
import type { NotificationPage } from '@tinhso/notifications-contract';
import { NotificationsHttpModule } from '@tinhso/notifications-server';
import type { PaymentView, ReceiptMail } from '@tinhso/payments-contract';
import { ReceiptsInWalletModule } from '@tinhso/payments-server';
import { idBytes, systemContext } from '@tinhso/platform';
import { until } from '@tinhso/testing';
import type { Wallet, WalletPaper } from '@tinhso/wallet-contract';
import { walletDomain, WalletHttpModule, WalletJobsModule } from '@tinhso/wallet-server';
import { VnpayWorld } from './__world__/vnpay-world.js';

const ADDRESS = 'bien-lai@example.vn';
const MAIL_SETTING = '/api/v1/citizen/receipt-mail';

describe('receipts reach whoever paid', () => {
  let stage: VnpayWorld;
  let phones = Date.now() % 1_000_000;

  beforeAll(async () => {
    stage = await VnpayWorld.start({
      domains: [walletDomain],
      api: [WalletHttpModule, NotificationsHttpModule, ReceiptsInWalletModule],
      jobs: [WalletJobsModule, ReceiptsInWalletModule],
    });
  });
  afterAll(() => stage?.close());

  const citizen = async (email?: string): Promise<string> => {
    const phone = `0913${String(phones++).padStart(6, '0')}`;
    const person = { phone, fullName: 'Ma Thị Hạnh', password: 'ba con meo leo cay', ...(email ? { email } : {}) };
    const { accountId } = await stage.world.get(IdentityFacade).createCitizenAccount(systemContext('test'), person);
    stage.payAs(accountId);
    return accountId;
  };
  const paid = async (): Promise<PaymentView> => {
    const begun = await stage.begin(await stage.owes());
    await stage.press(begun, 'ok');
    await stage.comesTo(begun.id, 'paid');
    await until('the receipt', async () => (await stage.payment(begun.id)).items[0]?.receipt?.documentId !== undefined, 20_000);
    return stage.payment(begun.id);
  };
  const receipts = async (): Promise<WalletPaper[]> => {
    const { body } = await stage.world.call<Wallet>('/api/v1/citizen/wallet', { token: stage.token });
    return body.papers.filter(({ kind }) => kind === 'receipt');
  };
  /** A worker died before its effects were kept: it is told everything once more. */
  const toldAgain = async (consumer: string): Promise<void> => {
    await stage.world.query('DELETE FROM inbox WHERE consumer = ?', [consumer]);
    await stage.world.query("UPDATE outbox SET state = 'pending', done_at = NULL WHERE consumer = ? AND state = 'done'", [consumer]);
    await until(
      'all is done again',
      async () => {
        const [row] = await stage.world.query<{ n: string }[]>("SELECT COUNT(*) AS n FROM outbox WHERE consumer = ? AND state <> 'done'", [
          consumer,
        ]);
        return Number(row?.n) === 0;
      },
      20_000,
    );
  };
  const mails = (to: string) => stage.box.messages.list({ to, kind: 'mail' });

  it('by mail with the signed file, once, also when it is told again', async () => {
    await citizen(ADDRESS);
    const payment = await paid();
    const number = payment.items[0]?.receipt?.number ?? '';
    await until('the mail', () => Promise.resolve(mails(ADDRESS).length > 0), 20_000);
    const [mail] = mails(ADDRESS);
    expect(mail).toMatchObject({ subject: 'Biên lai thu phí, lệ phí', text: expect.stringContaining(number) });
    expect(mail?.attachments).toEqual([
      expect.objectContaining({ name: `bien-lai-${number.replaceAll(' ', '-')}.pdf`, mediaType: 'application/pdf' }),
    ]);
    const [file] = await stage.world.query<{ sha256: string }[]>('SELECT HEX(sha256) AS sha256 FROM issued_document WHERE id = ?', [
      idBytes(payment.items[0]?.receipt?.documentId ?? ''),
    ]);
    expect(mail?.attachments?.[0]?.sha256.toUpperCase()).toBe(file?.sha256);
    await toldAgain('notifications.papers');
    expect(mails(ADDRESS)).toHaveLength(1);
  });

  it('not by mail for who said no, until they say yes', async () => {
    const address = 'khong-thu@example.vn';
    await citizen(address);
    const choose = (wanted: boolean) =>
      stage.world.call<ReceiptMail>(MAIL_SETTING, { method: 'PUT', token: stage.token, body: { wanted } });
    expect((await choose(false)).body).toEqual({ wanted: false, address: 'k***@example.vn' });
    await paid();
    await until('it is dealt with', async () => {
      const [row] = await stage.world.query<{ n: string }[]>(
        "SELECT COUNT(*) AS n FROM outbox WHERE consumer = 'notifications.papers' AND state <> 'done'",
      );
      return Number(row?.n) === 0;
    });
    expect(mails(address)).toEqual([]);
    expect((await choose(true)).body.wanted).toBe(true);
    await paid();
    await until('the mail', () => Promise.resolve(mails(address).length === 1), 20_000);
  });

  it('in the wallet with number and office, and taken back when the money goes back', async () => {
    await citizen();
    const payment = await paid();
    const number = payment.items[0]?.receipt?.number;
    await until('the paper', async () => (await receipts()).length === 1, 20_000);
    expect((await receipts())[0]).toMatchObject({
      name: 'Biên lai: Lệ phí',
      source: 'issued',
      state: 'valid',
      number,
      issuer: expect.stringContaining('Minh Xuân'),
      document: { id: payment.items[0]?.receipt?.documentId },
    });
    await toldAgain('wallet.results');
    expect(await receipts()).toHaveLength(1);

    await stage.giveBack(payment);
    await until('both papers', async () => (await receipts()).length === 2, 20_000);
    const byNumber = new Map((await receipts()).map((paper) => [paper.number, paper]));
    expect(byNumber.get(number)).toMatchObject({
      state: 'revoked',
      revoked: { reason: expect.stringContaining('Đã hủy bằng biên lai số') },
    });
    expect([...byNumber.values()].find((paper) => paper.number !== number)).toMatchObject({ name: 'Biên lai hủy: Lệ phí', state: 'valid' });
    // What is told of money that goes back stands in the inbox.
    await until(
      'the news',
      async () => {
        const { body } = await stage.world.call<NotificationPage>('/api/v1/citizen/notifications', { token: stage.token });
        return body.items.some(({ kind }) => kind === 'refund.requested') && body.items.some(({ kind }) => kind === 'refund.ended');
      },
      20_000,
    );
  });
});
