import { existsSync, writeFileSync } from 'node:fs';
import type { INestApplicationContext } from '@nestjs/common';
import { seedDemoTickets, type TicketDemo } from '@tinhso/feedback-server';
import { open311Limits } from '@tinhso/open311-contract';
import { ManageKeys } from '@tinhso/open311-server';
import { AppConfig, Reader, systemContext, UnitOfWork } from '@tinhso/platform';

/** Reports of residents in every state, once, and a key with which another system may report. */
export async function seedFeedback(app: INestApplicationContext, demo: TicketDemo): Promise<void> {
  const [{ n }] = await app.get(Reader).manager.query<[{ n: number }]>('SELECT COUNT(*) AS n FROM ticket');
  if (Number(n) === 0) await seedDemoTickets(app, demo);
  await giveKey(app);
}

/** The key lies beside the demo accounts: it is kept nowhere else. */
async function giveKey(app: INestApplicationContext): Promise<void> {
  const path = app.get(AppConfig).dataPath('demo-open311.json');
  if (existsSync(path)) return;
  const wish = {
    name: `Hệ thống thử ${new Date().toLocaleString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' })}`,
    contact: 'Khoá của dữ liệu thử',
    perMinute: open311Limits.perMinute * 10,
  };
  const keys = app.get(ManageKeys, { strict: false });
  const { apiKey } = await app.get(UnitOfWork).run(systemContext('cli.seed'), (tx) => keys.insert(tx, wish));
  writeFileSync(path, `${JSON.stringify({ open311Key: apiKey })}\n`);
}
