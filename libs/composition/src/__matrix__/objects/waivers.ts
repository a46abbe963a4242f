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

async function proposed(stage: Stage, phone: string, commune: string): Promise<{ id: string; proposer: Pick<Person, 'token'> }> {
  const token = financeOf(stage, commune, 'Đỗ Thị Kế');
  const body = { ...WAIVER, people: [{ phone, evidence: 'Giấy chứng nhận hộ nghèo 12/2026' }] };
  const answer = await stage.world.call<StaffWaiver>('/api/v1/staff/waivers', { token, body });
  if (answer.status !== 201) throw new Error(`a rule was refused: ${JSON.stringify(answer.body)}`);
  return { id: answer.body.id, proposer: { token: () => token } };
}

/** Waits for a second person. */
export const proposedWaiver = defineObject({
  name: 'rule of exemption that waits for a second person',
  make: (stage, owner, commune) => proposed(stage, owner.phone, commune),
});

/** Counts. */
export const approvedWaiver = defineObject({
  name: 'rule of exemption that counts',
  async make(stage, owner, commune) {
    const made = await proposed(stage, owner.phone, commune);
    const token = financeOf(stage, commune, 'Lê Thị Hai');
    const { status } = await stage.world.call(`/api/v1/staff/waivers/${made.id}/approval`, { token, body: {} });
    if (status !== 200) throw new Error(`a rule was not agreed to: ${status}`);
    return made;
  },
});
