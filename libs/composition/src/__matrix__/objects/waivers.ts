import { newId } from '@tinhso/kernel';
import type { StaffWaiver } from '@tinhso/payments-contract';
import { officeOf } from '../cast.js';
import { defineObject } from '../object.js';
import type { Person } from '../people.js';
import type { Stage } from '../stage.js';

export const WAIVER = {
  title: 'Giảm phí cho hộ nghèo',
  legalSource: 'Nghị quyết 25/2026/NQ-HĐND, điều 4',
  subject: 'dossier',
  // Of a procedure that is none: nobody on the stage owes less.
  procedureCode: '9.999999',
  relief: { kind: 'share', percent: 50 },
  startsOn: '2026-11-01',
} as const;

/** Somebody of finance who is nobody else on the stage. */
const financeOf = (stage: Stage, commune: string, name: string): string =>
  stage.world.staffToken([{ unitId: officeOf(stage.world, commune), role: 'finance' }], newId(), name);

interface Proposed {
  readonly id: string;
  readonly proposer: Pick<Person, 'token'>;
}

/** Who a rule names. */
const named = (phone: string) => ({ people: [{ phone, evidence: 'Giấy chứng nhận hộ nghèo 12/2026' }] });

async function propose(stage: Stage, commune: string, body: object): Promise<Proposed> {
  const token = financeOf(stage, commune, 'Đỗ Thị Kế');
  const answer = await stage.world.call<StaffWaiver>('/api/v1/staff/waivers', { token, body });
  if (answer.status !== 201) throw new Error(`a rule was refused: ${JSON.stringify(answer.body)}`);
  return { id: answer.body.id, proposer: { token: () => token } };
}

async function approve(stage: Stage, commune: string, { id }: Proposed): Promise<void> {
  const token = financeOf(stage, commune, 'Lê Thị Hai');
  const { status } = await stage.world.call(`/api/v1/staff/waivers/${id}/approval`, { token, body: {} });
  if (status !== 200) throw new Error(`a rule was not agreed to: ${status}`);
}

/** An office halves its charges at the counter, for those with these phones, or for everybody. */
export async function halveCharges(stage: Stage, commune: string, phones: readonly string[] = []): Promise<void> {
  const { procedureCode: _procedureCode, ...terms } = WAIVER;
  const people = phones.flatMap((phone) => named(phone).people);
  await approve(stage, commune, await propose(stage, commune, { ...terms, subject: 'counter', people }));
}

/** Waits for a second person. */
export const proposedWaiver = defineObject({
  name: 'rule of exemption that waits for a second person',
  make: (stage, owner, commune) => propose(stage, commune, { ...WAIVER, ...named(owner.phone) }),
});

/** Counts. */
export const approvedWaiver = defineObject({
  name: 'rule of exemption that counts',
  async make(stage, owner, commune) {
    const made = await propose(stage, commune, { ...WAIVER, ...named(owner.phone) });
    await approve(stage, commune, made);
    return made;
  },
});

/** A procedure that nobody on the stage files. */
export const LESSENED = '1.004873';

/** Halves the fee of it for its owner alone. */
export const lessenedFee = defineObject({
  name: 'rule of exemption for one person and one procedure',
  async make(stage, owner, commune) {
    const made = await propose(stage, commune, { ...WAIVER, procedureCode: LESSENED, ...named(owner.phone) });
    await approve(stage, commune, made);
    return made;
  },
});
