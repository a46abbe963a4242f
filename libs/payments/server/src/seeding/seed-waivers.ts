import type { INestApplicationContext } from '@nestjs/common';
import type { ProposeWaiver } from '@tinhso/payments-contract';
import { DecideWaiver } from '../waivers/decide-waiver.js';
import { ProposeWaiverUseCase } from '../waivers/propose-waiver.js';
import { asStaff, type PaymentsDemo } from './demo-people.js';

/** A rule that counts, for one named household, and one that waits for the second person. */
export async function seedWaivers(app: INestApplicationContext, { citizens, finance, leader, clock }: PaymentsDemo): Promise<void> {
  const year = clock.now().toISOString().slice(0, 4);
  const days = { startsOn: `${year}-01-01`, endsOn: `${year}-12-31` };
  const poor = citizens[1];
  if (!poor) throw new Error('the demo has too few citizens');
  const proposing = app.get(ProposeWaiverUseCase, { strict: false });
  const counting: ProposeWaiver = {
    ...days,
    title: 'Giảm 50 % phí chứng thực cho hộ nghèo',
    legalSource: `Nghị quyết 25/${year}/NQ-HĐND, điều 4`,
    subject: 'counter',
    relief: { kind: 'share', percent: 50 },
    people: [{ phone: poor.phone, evidence: `Giấy chứng nhận hộ nghèo 12/${year}` }],
  };
  const { id } = await proposing.run(asStaff(finance, 'finance'), counting);
  await app.get(DecideWaiver, { strict: false }).approve(asStaff(leader, 'leader'), id);
  await proposing.run(asStaff(finance, 'finance'), {
    ...days,
    title: 'Miễn phí trích lục cho người có công',
    legalSource: `Nghị quyết 31/${year}/NQ-HĐND, điều 2`,
    subject: 'counter',
    relief: { kind: 'share', percent: 100 },
    people: [{ phone: citizens[6]?.phone ?? poor.phone, evidence: `Giấy chứng nhận người có công 8/${year}` }],
  });
}
