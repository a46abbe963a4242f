import type { INestApplicationContext } from '@nestjs/common';
import { BillerBook, SaveCodeUseCase } from '@tinhso/bills-server';
import { Problem, systemContext, type RequestContext } from '@tinhso/platform';
import type { SeededCitizen } from './accounts.js';

/** Kept codes of two citizens: provider, and what each calls it. The sandbox makes up twelve months for every code. */
const KEPT = [
  [
    ['evn', 'Nhà tôi, tổ 5'],
    ['nuoc', 'Nước nhà tôi'],
    ['hoc-phi', 'Học phí của Minh'],
  ],
  [
    ['evn', 'Nhà bố mẹ'],
    ['vien-thong', 'Internet cửa hàng'],
  ],
] as const;

const asCitizen = ({ accountId, fullName }: SeededCitizen): RequestContext => ({
  ...systemContext('cli.seed'),
  actor: { kind: 'citizen', accountId, name: fullName, sessionId: accountId },
});

/** Keeps customer codes for the first two demo citizens; what is kept already stays. */
export async function seedBills(app: INestApplicationContext, citizens: readonly SeededCitizen[]): Promise<void> {
  const billers = new Map(
    app
      .get(BillerBook, { strict: false })
      .all()
      .map((biller) => [biller.key, biller]),
  );
  const saving = app.get(SaveCodeUseCase, { strict: false });
  for (const [index, kept] of KEPT.entries()) {
    const citizen = citizens[index];
    if (!citizen) continue;
    for (const [key, nickname] of kept) {
      const example = billers.get(key)?.code.example;
      if (!example) continue;
      const wish = { biller: key, code: `${example.slice(0, -1)}${index + 1}`, nickname, remind: true };
      await saving.run(asCitizen(citizen), wish).catch((error: unknown) => {
        if (!(error instanceof Problem && error.code === 'code-saved-already')) throw error;
      });
    }
  }
}
